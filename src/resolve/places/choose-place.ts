/**
 * Which Springfield. Of all places of a name the weightiest is the usual one; a country or region named behind the comma
 * decides, other places of the article pull towards their country, and so does a stated kind ("the Tula region").
 */
import type { GazetteerPlace } from '../../lexicon/places.ts'
import type { PlaceName } from './read-places.ts'

/** Share of each country in the places of a document whose country is beyond doubt. */
export type CountryShares = ReadonlyMap<string, number>

/** Counts countries by their own mentions and by places of whose name there is but one. */
export function countryShares(places: Iterable<PlaceName>): CountryShares {
  const counts = new Map<string, number>()
  let total = 0
  for (const { found, mentions } of places) {
    const [first] = found
    if (!first?.country || (first.kind !== 'country' && found.length > 1)) continue
    counts.set(first.country, (counts.get(first.country) ?? 0) + mentions.length)
    total += mentions.length
  }
  return new Map([...counts].map(([country, count]) => [country, count / total]))
}

/** The place meant by a name, or null where the gazetteer knows none. */
export function choosePlace(
  name: PlaceName,
  names: ReadonlyMap<string, PlaceName>,
  shares: CountryShares,
): GazetteerPlace | null {
  const besides = [...name.beside].flatMap((key) => names.get(key)?.found ?? [])
  let best: GazetteerPlace | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  name.found.forEach((place, order) => {
    const score =
      -order +
      2 * (shares.get(place.country ?? '') ?? 0) +
      ((name.kinds.get(place.kind) ?? 0) > name.mentions.length / 2 ? 3 : 0) +
      (besides.some((other) => isInside(place, other)) ? 5 : 0)
    if (score > bestScore) [best, bestScore] = [place, score]
  })
  return best
}

/** Whether one place can lie in the other, as "Dover, Delaware" says: same country, and the outer one larger in kind. */
function isInside(inner: GazetteerPlace, outer: GazetteerPlace): boolean {
  if (inner.country === null || inner.country !== outer.country || inner.kind === 'country') return false
  if (outer.kind === 'country') return true
  if (outer.kind !== 'region' || inner.latitude === null || outer.latitude === null) return false
  return (
    Math.abs(inner.latitude - outer.latitude) < 4 &&
    Math.abs((inner.longitude ?? 0) - (outer.longitude ?? 0)) < 6
  )
}
