import type { PlaceReport } from '../../model.ts'
import { scaleSqrt } from '../scales.ts'
import { freeLabels } from './free-labels.ts'
import { type Markup, markup } from './markup.ts'
import { type Position, world } from './world.ts'

const WIDTH = 960
const HEIGHT = 430
const MOST_LABELS = 28
/** Mentions from which on a dot may be as large as it gets: of a few mentions each, none is a continent. */
const FULL = 12

type Located = PlaceReport & Position

/** A dot for every place whose position is known, its area by mentions; a ring where it is more than a point. */
export function placeMap(places: readonly PlaceReport[]): Markup {
  const located = places.filter(isLocated)
  const { land, borders, project } = world(located, WIDTH, HEIGHT)
  const most = located.reduce((most, { count }) => Math.max(most, count), FULL)
  const radius = scaleSqrt([0, most], [1.5, 14])
  const dots = located.map((place) => {
    const [x, y] = project(place)
    return { place, x, y, r: radius(place.count) }
  })
  const labels = freeLabels(
    dots.map(({ place, ...dot }) => ({ ...dot, text: place.name })),
    { width: WIDTH, height: HEIGHT, most: MOST_LABELS },
  )
  return markup`<div class="wide"><svg class="map" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
<path class="land" d="${land}"/><path class="borders" d="${borders}"/>
${dots.map(
  ({ place: { id, name, kind, count }, x, y, r }) =>
    markup`<a href="#${id}" tabindex="-1"><circle class="${kind === 'city' || kind === 'facility' ? 'point' : 'area'}" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r.toFixed(1)}"><title>${name}: ${count}</title></circle></a>
`,
)}
${labels.map(({ x, y, anchor, text }) => markup`<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${text}</text>`)}
</svg></div>`
}

export function isLocated(place: PlaceReport): place is Located {
  return place.latitude !== null && place.longitude !== null
}
