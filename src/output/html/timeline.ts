import { append } from '../../text/append.ts'
import { scaleUtc } from '../scales.ts'
import { type Markup, markup } from './markup.ts'

export interface Dated {
  readonly title: string
  readonly href: string
  /** ISO 8601. */
  readonly date: string
}

const WIDTH = 960
const MARGIN = 30
const COLUMNS = 90
const TALLEST = 160
const AXIS = 26

/** A stone for each article above its day, or above its share of a long time; those of one column stand on each other. */
export function timeline(articles: readonly Dated[]): Markup {
  const times = articles.map(({ date }) => Date.parse(date))
  const [first, last] = [times.reduce((a, b) => Math.min(a, b)), times.reduce((a, b) => Math.max(a, b))]
  const scale = scaleUtc([new Date(first), new Date(last)], [MARGIN, WIDTH - MARGIN])
  const size = (WIDTH - 2 * MARGIN) / COLUMNS
  const columns = new Map<number, Dated[]>()
  for (const [i, article] of articles.entries()) {
    const column = Math.round((scale(new Date(times[i]!)) - MARGIN) / size)
    append(columns, column, article)
  }
  const most = Math.max(...[...columns.values()].map(({ length }) => length))
  const step = Math.min(size, TALLEST / most)
  const floor = Math.ceil(step * most) + 8
  const stones = [...columns].flatMap(([column, stack]) =>
    stack.map(({ title, href, date }, i) => {
      const [x, y] = [MARGIN + (column - 0.4) * size, floor - step * (i + 1)]
      return markup`<a href="#${href}" tabindex="-1"><rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${(size * 0.8).toFixed(1)}" height="${(step * 0.85).toFixed(1)}"><title>${date}: ${title}</title></rect></a>
`
    }),
  )
  const format = scale.tickFormat(8)
  const ticks = scale.ticks(8).map((tick) => {
    const x = scale(tick).toFixed(1)
    return markup`<line x1="${x}" x2="${x}" y1="${floor}" y2="${floor + 5}"/><text x="${x}" y="${floor + 19}" text-anchor="middle">${format(tick)}</text>`
  })
  return markup`<div class="wide"><svg class="timeline" viewBox="0 0 ${WIDTH} ${floor + AXIS}" aria-hidden="true">
<line x1="0" x2="${WIDTH}" y1="${floor}" y2="${floor}"/>${ticks}
${stones}</svg></div>`
}
