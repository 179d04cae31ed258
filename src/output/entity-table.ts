import { clean } from './clean.ts'
import { type Column, columns } from './columns.ts'
import { cut, widest, widthOf } from './measure.ts'
import { shorten } from './shorten.ts'
import { style } from './style.ts'
import { first, type View } from './view.ts'

/** What people and places differ in; the first column is the name, the last is words, those between are numbers. */
interface EntityTable<Entity> {
  readonly nouns: readonly [one: string, many: string]
  readonly heads: readonly string[]
  readonly row: (entity: Entity) => string[]
  /** What `--explain` says below the row. */
  readonly reason: (entity: Entity) => string
}

/** As many as are taken in at a glance. */
const FIRST_LOOK = 20
/** Narrower than this the last column says nothing: better let the terminal wrap it. */
const NARROWEST = 12
const GAP = 2
/** What stands between the parts of the last column. */
const BETWEEN = ' · '

/** A heading line and a line for each entity. Only the last column is ever cut: a name or a number cut is no answer. */
export function* entityTable<Entity>(
  { nouns, heads, row, reason }: EntityTable<Entity>,
  entities: readonly Entity[],
  view: View,
): Generator<string> {
  const { heading, faint } = style(view.color)
  const { shown, more } = shorten(first(entities, view), FIRST_LOOK, nouns, {
    ...view,
    all: view.all || view.top !== null,
  })
  const rows = shown.map((entity) => row(entity).map(clean))
  const last = heads.length - 1
  if (view.width !== null) {
    const taken = heads
      .slice(0, last)
      .map((head, index) => widest([head, ...rows.map((cells) => cells[index]!)]) + GAP)
    const left = view.width - taken.reduce((sum, width) => sum + width, 0)
    for (const cells of rows) cells[last] = fitParts(cells[last]!, Math.max(NARROWEST, left))
  }
  const layout = heads.map(
    (head, index): Column => ({ head, align: index === 0 || index === last ? 'left' : 'right' }),
  )
  const [head = '', ...lines] = columns(layout, rows)
  yield heading(head)
  for (const [index, line] of lines.entries()) {
    yield line
    if (view.explain) yield faint(`  ${reason(shown[index]!)}`)
  }
  if (more !== null) yield faint(more)
}

/** As many parts as there is room for, and … for the others: half an alias is none. Only the first one may be cut. */
function fitParts(cell: string, width: number): string {
  if (widthOf(cell) <= width) return cell
  const [first = '', ...others] = cell.split(BETWEEN)
  let shown = first
  for (const part of others) {
    const more = `${shown}${BETWEEN}${part}`
    if (widthOf(`${more}${BETWEEN}…`) > width) break
    shown = more
  }
  const whole = `${shown}${BETWEEN}…`
  return widthOf(whole) <= width ? whole : cut(first, width)
}
