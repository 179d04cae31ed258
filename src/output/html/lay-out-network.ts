/**
 * The one door to d3-force: who speaks about whom, laid out so that people who have to do with each other stand
 * together. The forces run to their end before anything is drawn, from the same start every time, with a random source
 * of d3's own that always gives the same numbers.
 */
import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { PersonReport } from '../../model.ts'
import type { SpeaksAbout } from '../speaks-about.ts'

/** Around 0, 0; neighbours are some 70 apart. */
export interface NetworkNode {
  readonly person: PersonReport
  readonly x: number
  readonly y: number
}

export interface Network {
  readonly nodes: ReadonlyMap<PersonReport, NetworkNode>
  readonly links: readonly SpeaksAbout[]
}

/** Steps after which d3's simulation has cooled down. */
const STEPS = 300
/** A name beside its dot needs more room to the sides than above. */
const SPREAD = { x: 0.03, y: 0.09 }

/** `links`: the most frequent first; of more people than `most`, those of the rarest links are left out. */
export function layOutNetwork(links: readonly SpeaksAbout[], most: number): Network {
  const people = new Set<PersonReport>()
  const shown = links.filter(({ from, to }) => {
    if (new Set([...people, from, to]).size > most) return false
    people.add(from).add(to)
    return true
  })
  const bodies = new Map([...people].map((person) => [person, {} as SimulationNodeDatum]))
  const ends = shown.map(({ from, to }) => ({ source: bodies.get(from)!, target: bodies.get(to)! }))
  forceSimulation([...bodies.values()])
    .force('link', forceLink(ends).distance(70))
    .force('apart', forceManyBody().strength(-220))
    .force('room', forceCollide(34))
    .force('center', forceCenter(0, 0))
    .force('x', forceX(0).strength(SPREAD.x))
    .force('y', forceY(0).strength(SPREAD.y))
    .stop()
    .tick(STEPS)
  return {
    nodes: new Map([...bodies].map(([person, { x, y }]) => [person, { person, x: x!, y: y! }])),
    links: shown,
  }
}
