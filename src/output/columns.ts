/**
 * The one door to cli-table3: rows in columns, without boxes. It is given the rows in portions, because it compares every
 * cell with every row above it: sixteen thousand rows at once took it three seconds. Each portion gets the same head,
 * filled to the width of the whole column, so that the portions stand under each other.
 */
import Table from 'cli-table3'
import { pad, widest, widthOf } from './measure.ts'

export interface Column {
  readonly head: string
  readonly align: 'left' | 'right'
}

const PORTION = 500
const GAP = 2

const BARE = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
  ]
    .concat(['mid', 'mid-mid', 'right', 'right-mid', 'middle'])
    .map((name) => [name, '']),
)

/** The lines of the table, its head first. Cells must be clean. */
export function* columns(layout: readonly Column[], rows: readonly (readonly string[])[]): Generator<string> {
  const head = layout.map(({ head, align }, index) => {
    const width = widest([head, ...rows.map((row) => row[index]!)])
    return align === 'right' ? ' '.repeat(width - widthOf(head)) + head : pad(head, width)
  })
  for (let from = 0; from === 0 || from < rows.length; from += PORTION) {
    const table = new Table({
      head,
      colAligns: layout.map(({ align }) => align),
      chars: BARE,
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP },
    })
    table.push(...rows.slice(from, from + PORTION).map((row) => [...row]))
    const lines = table.toString().split('\n')
    for (const line of from === 0 ? lines : lines.slice(1)) yield line.trimEnd()
  }
}
