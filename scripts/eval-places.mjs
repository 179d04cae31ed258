/**
 * Measures where places are: `node scripts/eval-places.mjs FILE.jsonl …` (after `npm run build`), each line with `text` and
 * `entities` {start, end, text, geo}, `geo` a GeoNames id. Of the annotated places that are found, the share resolved
 * within 161 km (100 miles) of the true place, the usual measure since Leidner (2007). Towns have the coordinates of
 * their id; the package has no ids of countries and first-order regions, so that an id named as one of these most often is
 * taken for it. Other ids (streets, counties, airports) have no coordinates and are left out, and counted.
 */
import { readFileSync } from 'node:fs'
import { built } from './lib/built.mjs'
import { readCities } from './lib/geonames.mjs'
import { resolvedOf } from './lib/stages.mjs'

const { lookupPlaces } = await built('lexicon/places.js')

/**
 * @typedef {{ start: number, end: number, text: string, geo?: string }} Gold
 * @typedef {{ id: string, text: string, entities: Gold[] }} Text
 * @typedef {{ latitude: number | null, longitude: number | null }} Point
 */

const NEAR = 161
const showMisses = process.argv.includes('--misses')
const cities = new Map(readCities().map((city) => [city.id, city]))
for (const file of process.argv.slice(2).filter((argument) => !argument.startsWith('--'))) {
  /** @type {Text[]} */
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  console.log(file, scorePlaces(texts))
}

/** @param {Text[]} texts */
function scorePlaces(texts) {
  const points = locate(texts)
  const counts = { annotated: 0, withCoordinates: 0, found: 0, near: 0, towns: 0, nearTowns: 0 }
  for (const { id, text, entities } of texts) {
    const resolved = resolvedOf(text)
    for (const gold of entities) {
      counts.annotated++
      const point = points.get(gold.geo ?? '')
      if (!point) continue
      counts.withCoordinates++
      const index = resolved.mentions.findIndex(
        (/** @type {any} */ mention) =>
          mention.type === 'place' && mention.start < gold.end && gold.start < mention.end,
      )
      if (index < 0) continue
      const place = resolved.entities[resolved.entityOf[index]]
      const isNear = distance(place, point) <= NEAR
      const isTown = cities.has(gold.geo ?? '')
      counts.found++
      if (isTown) counts.towns++
      if (isNear) counts.near++
      if (isNear && isTown) counts.nearTowns++
      if (!isNear && showMisses) {
        const context = text.slice(Math.max(0, gold.start - 60), gold.end + 40).replaceAll('\n', ' ')
        console.log(
          id,
          gold.text,
          gold.geo,
          point,
          '→',
          place.name,
          place.kind,
          place.country,
          `| ${context}`,
        )
      }
    }
  }
  return {
    ...counts,
    share: percent(counts.near / counts.found),
    townShare: percent(counts.nearTowns / counts.towns),
  }
}

/** Where each id is, as far as known. @param {Text[]} texts @returns {Map<string, Point>} */
function locate(texts) {
  /** @type {Map<string, Map<string, number>>} */
  const namesOf = new Map()
  for (const { geo, text } of texts.flatMap(({ entities }) => entities)) {
    if (!geo) continue
    const names = namesOf.get(geo) ?? new Map()
    namesOf.set(geo, names.set(text, (names.get(text) ?? 0) + 1))
  }
  /** @type {Map<string, Point>} */
  const points = new Map()
  /** @type {Map<string, number>} how often a country or region is named, by its id in the gazetteer */
  const taken = new Map()
  const wide = [...namesOf].flatMap(([geo, names]) => {
    const city = cities.get(geo)
    if (city) points.set(geo, city)
    const [name, count] = [...names].sort((a, b) => b[1] - a[1]).find(([text]) => widePlace(text)) ?? ['', 0]
    return city || !name ? [] : [{ geo, place: widePlace(name), count }]
  })
  for (const { geo, place, count } of wide.sort((a, b) => b.count - a.count)) {
    if (taken.has(place.id)) continue
    taken.set(place.id, count)
    points.set(geo, place)
  }
  return points
}

/** @param {string} name */
function widePlace(name) {
  const [first] = lookupPlaces(name)
  const isWide = first?.kind === 'country' || /^admin1:/.test(first?.id ?? '')
  return isWide && first.latitude !== null ? first : undefined
}

/** Kilometres along the great circle; infinite where a point is not known. @param {Point} a @param {Point} b */
function distance(a, b) {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null)
    return Infinity
  const radians = Math.PI / 180
  const [latitude, longitude] = [(b.latitude - a.latitude) * radians, (b.longitude - a.longitude) * radians]
  const h =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * Math.sin(longitude / 2) ** 2
  return 12742 * Math.asin(Math.sqrt(h))
}

/** @param {number} share */
function percent(share) {
  return Math.round(share * 1000) / 10
}
