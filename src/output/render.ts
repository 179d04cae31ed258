import type { Report } from '../model.ts'
import { geojson } from './geojson.ts'
import { json } from './json.ts'
import { prepareToMeasure } from './measure.ts'
import { table } from './table.ts'
import type { View } from './view.ts'

export type WholeFormat = 'table' | 'json' | 'csv' | 'html' | 'geojson' | 'gexf'

/**
 * A whole report in one of the formats that need it whole, piece by piece. CSV shows the first kind that is wanted. What
 * draws maps and networks, and writes tables, is loaded only for the formats that have them.
 */
export async function render(report: Report, format: WholeFormat, view: View): Promise<Iterable<string>> {
  switch (format) {
    case 'table': {
      const { documents, people, places, quotes } = report
      await prepareToMeasure([documents, people, places, quotes].flat())
      return table(report, view)
    }
    case 'json':
      return json(report, view)
    case 'csv': {
      const { csv } = await import('./csv.ts')
      return csv(report, [...view.only][0]!, view)
    }
    case 'html': {
      const { html } = await import('./html/html.ts')
      return html(report)
    }
    case 'geojson':
      return geojson(report.places)
    case 'gexf': {
      const { gexf } = await import('./gexf.ts')
      return [gexf(report)]
    }
  }
}
