import { scaleSqrt } from '../scales.ts'
import type { SpeaksAbout } from '../speaks-about.ts'
import { freeLabels } from './free-labels.ts'
import { layOutNetwork, type NetworkNode } from './lay-out-network.ts'
import { type Markup, markup } from './markup.ts'

const WIDTH = 960
const MARGIN = { x: 110, y: 34 }
/** More names than these nobody can tell apart in a picture. */
const MOST_PEOPLE = 36
/** So many times as far apart as the forces put them. */
const FARTHEST = 2.5

/** Arrows from who speaks to who is named; the dots grow with what a person says, the arrows with how often. */
export function network(pairs: readonly SpeaksAbout[]): Markup {
  const { nodes, links } = layOutNetwork(pairs, MOST_PEOPLE)
  const height = Math.min(640, 180 + 18 * nodes.size)
  const radius = scaleSqrt([0, Math.max(1, ...[...nodes.keys()].map(({ quotes }) => quotes))], [3.5, 16])
  const width = scaleSqrt([0, Math.max(1, ...links.map(({ count }) => count))], [0.8, 5])
  const x = spread(
    [...nodes.values()].map(({ x }) => x),
    WIDTH,
    MARGIN.x,
  )
  const y = spread(
    [...nodes.values()].map(({ y }) => y),
    height,
    MARGIN.y,
  )
  const at = (node: NetworkNode) => ({ x: x(node.x), y: y(node.y) })

  const arrow = ({ from, to, count }: SpeaksAbout) => {
    const [a, b] = [at(nodes.get(from)!), at(nodes.get(to)!)]
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
    const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length]
    // To one side of the straight line, so that an answer does not lie on what it answers.
    const bend = Math.min(40, length * 0.18)
    const middle = { x: (a.x + b.x) / 2 - uy * bend, y: (a.y + b.y) / 2 + ux * bend }
    const gap = radius(to.quotes) + 5
    const back = Math.hypot(b.x - middle.x, b.y - middle.y) || 1
    const tip = { x: b.x - ((b.x - middle.x) / back) * gap, y: b.y - ((b.y - middle.y) / back) * gap }
    return markup`<path class="arrow" d="M${path(a)}Q${path(middle)} ${path(tip)}" stroke-width="${width(count).toFixed(1)}" marker-end="url(#tip)"><title>${from.name} about ${to.name}: ${count}</title></path>`
  }
  const dots = [...nodes.values()].map((node) => ({
    ...at(node),
    r: radius(node.person.quotes),
    text: node.person.name,
    id: node.person.id,
  }))
  const labels = freeLabels(dots, { width: WIDTH, height, most: MOST_PEOPLE })
  return markup`<div class="wide"><svg class="network" viewBox="0 0 ${WIDTH} ${height}" aria-hidden="true">
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0.5L8 4L0 7.5Z"/></marker></defs>
${links.map(arrow)}
${dots.map(
  ({ x, y, r, text, id }) =>
    markup`<a href="#${id}" tabindex="-1"><circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r.toFixed(1)}"><title>${text}</title></circle></a>
`,
)}
${labels.map(({ x, y, anchor, text }) => markup`<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${text}</text>`)}
</svg></div>`
}

function path({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`
}

/** To the room there is, without its margins; but three people are not torn apart to its ends. */
function spread(values: readonly number[], room: number, margin: number): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const scale = Math.min(FARTHEST, (room - 2 * margin) / Math.max(1, most - least))
  return (value) => room / 2 + (value - (least + most) / 2) * scale
}
