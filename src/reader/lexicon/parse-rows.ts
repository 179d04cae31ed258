/** The rows of a user's list, from CSV or JSON. The door to csv-parse. */
import { CsvError, parse } from 'csv-parse/sync'
import type { Row } from './check-row.ts'

export interface PlacedRow {
  readonly row: Row
  /** "4" for the fourth line of a CSV file, " entry 2" of a JSON file: what comes behind "names.csv:". */
  readonly place: string
}

export type Parsed =
  | { readonly ok: true; readonly rows: readonly PlacedRow[] }
  | { readonly ok: false; readonly place: string; readonly problem: string }

/** JSON begins with a bracket; no CSV file of names does. */
export function parseRows(text: string): Parsed {
  return /^\s*[[{]/.test(text) ? parseJson(text) : parseCsv(text)
}

function parseJson(text: string): Parsed {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { ok: false, place: '', problem: `is no JSON (${(error as Error).message})` }
  }
  if (!Array.isArray(value))
    return { ok: false, place: '', problem: 'is no JSON list; put [ ] around the entries' }
  const rows = value.map((row, index) => ({ row: Object(row) as Row, place: ` entry ${index + 1}` }))
  return { ok: true, rows }
}

function parseCsv(text: string): Parsed {
  try {
    const records: { record: Row; info: { lines: number } }[] = parse(text, {
      columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
      delimiter: delimiterOf(text),
      info: true,
      skip_empty_lines: true,
      relax_column_count_less: true,
    })
    const missing = ['name', 'type'].find((column) => records[0] && !(column in records[0].record))
    if (missing)
      return { ok: false, place: '1', problem: `no column "${missing}"; the first line names the columns` }
    return { ok: true, rows: records.map(({ record, info }) => ({ row: record, place: String(info.lines) })) }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { ok: false, place: String(error.lines ?? ''), problem: error.message }
  }
}

/** As the first line has it: spreadsheets of half the world write semicolons. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split('\n', 1)
  return head.includes('\t') ? '\t' : head.includes(',') ? ',' : ';'
}
