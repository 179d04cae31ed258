/**
 * Towns that a gazetteer has but the text does not mean. Among two hundred thousand towns there is one of nearly every
 * name: a fishing boat's Graca is not Graz, Villa Park in a story from Birmingham no suburb of Chicago, and "the Columbia"
 * no city. A place without coordinates is better than one on the wrong continent.
 */
import { fold } from '../../lexicon/fold.ts'
import { editDistance } from '../../text/edit-distance.ts'
import type { Candidate } from './candidates.ts'
import { distanceFromOthers, type Setting, shareOf } from './choose-place.ts'
import { isInside } from './inside.ts'
import type { PlaceName } from './read-places.ts'

/** From this many people on a town is meant wherever it is named, and wherever it is named in a spelling not its own. */
const WELL_KNOWN = 150_000
const WORLD_CITY = 1_000_000
/** From this many people on a town called like a building or a bay ("Overland Park") is meant without more. */
const KNOWN_TOWN = 50_000
/** Mentions of places elsewhere from which on a text is known to be set there. */
const SETTLED = 2
/** Kilometres: nearer to a sure town of the text than this, a border may lie between, or it is its suburb. */
const NEIGHBOURS = 300
const SUBURB = 80

export function isFarFetched(name: PlaceName, place: Candidate, setting: Setting): boolean {
  if (place.kind !== 'city' && !place.id.startsWith('town:') && !name.isPart) return false
  if (name.withArticle > name.mentions.length / 2 && !/^the /.test(name.key) && !/^The /.test(place.name))
    return true
  const outer = [...name.beside.values()].flat()
  if (outer.some((other) => isInside(place, other))) return false
  const own = setting.known.get(name.key)
  const weight = own?.weight ?? 0
  const inCountry = shareOf(place.country, setting.countries, own?.place.country ?? null, weight)
  const nearest = distanceFromOthers(name, place, setting)
  if (place.kind === 'city' && place.population < KNOWN_TOWN && nearest > SUBURB) {
    if (name.own === 'facility' || (name.own === 'physical' && inCountry === 0)) return true
  }
  if (inCountry > 0 || nearest < NEIGHBOURS || setting.countries.total - weight < SETTLED) return false
  const least = isUsualSpelling(name, place) ? WELL_KNOWN : WORLD_CITY
  return name.isPart || (place.population < least && !isUnmistakable(name, place))
}

/** Its own name, or what its region goes by: Genève is Geneva. */
function isUsualSpelling({ key, found }: PlaceName, { name, area }: Candidate): boolean {
  return [
    fold(name),
    ...found
      .filter((other) => other.area === area && other.kind === 'region')
      .map((other) => fold(other.name)),
  ].includes(key)
}

/** The one place of that name, or nearly of that name: Shimla was Simla. */
function isUnmistakable({ key, found }: PlaceName, { name }: Candidate): boolean {
  return found.length === 1 && editDistance(fold(name), key) < 2
}
