import type { Report } from '../model.ts'
import { csv } from './csv.ts'
import { json } from './json.ts'
import { table } from './table.ts'
import type { View } from './view.ts'

/** A whole report in one of the formats that need it whole, piece by piece. CSV shows the first kind that is wanted. */
export function render(report: Report, format: 'table' | 'json' | 'csv', view: View): Iterable<string> {
  switch (format) {
    case 'table':
      return table(report, view)
    case 'json':
      return json(report, view)
    case 'csv':
      return csv(report, [...view.only][0]!)
  }
}
