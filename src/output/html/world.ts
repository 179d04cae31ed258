/**
 * The one door to world-atlas, topojson-client and d3-geo: the land and its borders as paths of an SVG, and where on it a
 * place lies. Where all places lie close together, the map comes closer too, and its lines are finer.
 */
import { createRequire } from 'node:module'
import { type GeoProjection, geoEqualEarth, geoPath } from 'd3-geo'
import type { MultiPoint } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

export interface Position {
  readonly latitude: number
  readonly longitude: number
}

export interface World {
  readonly land: string
  readonly borders: string
  readonly project: (position: Position) => readonly [x: number, y: number]
}

type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>

/** Closer than this, a map says little about where in the world it is: so many times the scale of the whole world. */
const CLOSEST = 9
/** From here on the coarse coast looks like broken glass. */
const FINE = 2.2
/** Share of the map that stays free around the outermost places. */
const MARGIN = 0.12
/** What lies farther south is ice. */
const WHOLE: MultiPoint = {
  type: 'MultiPoint',
  coordinates: [
    [-180, 0],
    [180, 0],
    [0, 84],
    [0, -57],
  ],
}

export function world(positions: readonly Position[], width: number, height: number): World {
  const projection = geoEqualEarth().fitExtent(frame(width, height, 0), WHOLE)
  const whole = projection.scale()
  if (positions.length > 0) comeCloser(projection, positions, width, height)
  projection.clipExtent(frame(width, height, -0.01))
  const atlas = readAtlas(projection.scale() > FINE * whole ? '50m' : '110m')
  const draw = geoPath(projection).digits(1)
  return {
    land: draw(feature(atlas, atlas.objects.land)) ?? '',
    borders: draw(mesh(atlas, atlas.objects.countries, (a, b) => a !== b)) ?? '',
    project: ({ longitude, latitude }) => projection([longitude, latitude])!,
  }
}

/** Moves the map to the middle of the places, and as close as lets all of them be seen. */
function comeCloser(
  projection: GeoProjection,
  positions: readonly Position[],
  width: number,
  height: number,
): void {
  const [scale, shift] = [projection.scale(), projection.translate()]
  const coordinates = positions.map(({ longitude, latitude }) => [longitude, latitude])
  const places: MultiPoint = { type: 'MultiPoint', coordinates }
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(places)
  const room = 1 - 2 * MARGIN
  const closer = Math.min(
    CLOSEST,
    (width * room) / Math.max(1, right - left),
    (height * room) / Math.max(1, bottom - top),
  )
  if (closer < 1.3) return
  const [[west, north], [east, south]] = geoPath(projection).bounds(WHOLE)
  projection
    .scale(scale * closer)
    .translate([
      width / 2 - (middle(left, right, west, east, width / closer) - shift[0]) * closer,
      height / 2 - (middle(top, bottom, north, south, height / closer) - shift[1]) * closer,
    ])
}

/** The middle of what is to be seen, moved so that nothing beyond the ends of the world is seen. */
function middle(from: number, to: number, first: number, last: number, seen: number): number {
  return Math.min(Math.max((from + to) / 2, first + seen / 2), last - seen / 2)
}

function frame(width: number, height: number, margin: number): [[number, number], [number, number]] {
  return [
    [width * margin, height * margin],
    [width * (1 - margin), height * (1 - margin)],
  ]
}

const require = createRequire(import.meta.url)

function readAtlas(detail: '50m' | '110m'): Atlas {
  return detail === '50m'
    ? require('world-atlas/countries-50m.json')
    : require('world-atlas/countries-110m.json')
}
