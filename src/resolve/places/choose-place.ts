/**
 * Which Springfield. The weightiest place of a name is the usual one; a country or region named behind the comma decides,
 * and the company that a name keeps in the article pulls: the countries and regions named, places known to be near, and a
 * stated kind ("the Tula region"). After Leidner, "Toponym Resolution in Text" (2007): one sense a document, and the
 * places of one document lie near each other.
 */
import type { Candidate } from './candidates.ts'
import { kilometres } from './distance.ts'
import { isInside } from './inside.ts'
import type { PlaceName } from './read-places.ts'

/** A name of whose place there is no doubt, and how often it stands there. */
interface Known {
  readonly key: string
  readonly place: Candidate
  readonly weight: number
}

interface Counts {
  readonly total: number
  readonly by: ReadonlyMap<string, number>
}

/** What the sure places of a document say of where it is set. */
export interface Setting {
  readonly known: ReadonlyMap<string, Known>
  /** Mentions of countries, and of first-order regions. */
  readonly countries: Counts
  readonly areas: Counts
  /** Towns from which others may be near. */
  readonly anchors: readonly Known[]
}

export interface Choice {
  readonly place: Candidate
  /** By how much it is likelier than the next one elsewhere, in powers of ten. */
  readonly margin: number
  /** Other places that are hardly less likely, the likeliest first. */
  readonly alternatives: readonly Candidate[]
}

/** Powers of ten by which each kind of evidence outweighs the size of a place. */
const BESIDE_REGION = 6
/** Less: in "in Ornavia, Norvian officials said" and in lists, the comma says nothing. */
const BESIDE_COUNTRY = 3
/** The region behind the comma is of the same country, though the gazetteer does not say that the town lies in it. */
const BESIDE_COMPATRIOT = 2
const COUNTRY = 1.5
const AREA = 1.2
/** The country is named, or places in it are, be it once. */
const PRESENT = 1.3
/** A town behind which a region stands lies in it, and "Albany, New York" is not in the city. */
const AROUND = 4
/** A sure town of the text lies in the region: with Atlanta, "Georgia" is the state. */
const HOLDS = 1.2
const NEAR = 3.2
const KIND = 2
const NEAR_KILOMETRES = 60
/** Places nearer to each other than this are one answer. */
const ELSEWHERE = 161
/** A choice by less than this is unsure, and one by more is an anchor for others. */
const UNSURE = 0.6
const SURE = 1
const MOST_ALTERNATIVES = 3
const MOST_ANCHORS = 40

/** Where a document is set, from the names whose place is beyond doubt, first without and then with each other's help. */
export function settingOf(names: ReadonlyMap<string, PlaceName>): Setting {
  const bare = [...names.values()].flatMap(({ key, found: [first, second], mentions }) => {
    const isSure = first !== undefined && (first.kind === 'country' || second === undefined)
    return isSure ? [{ key, place: first, weight: mentions.length }] : []
  })
  const setting = { ...summarise(bare), anchors: [] }
  const known = [...names.values()].flatMap((name) => {
    const choice = choosePlace(name, names, setting)
    const isSure = choice !== null && choice.margin >= SURE
    return isSure ? [{ key: name.key, place: choice.place, weight: name.mentions.length }] : []
  })
  const towns = known.filter(({ place }) => place.kind === 'city' && place.latitude !== null)
  const anchors = towns.sort((a, b) => b.weight - a.weight).slice(0, MOST_ANCHORS)
  return { ...summarise(known), anchors }
}

function summarise(known: readonly Known[]): Omit<Setting, 'anchors'> {
  return {
    known: new Map(known.map((one) => [one.key, one])),
    countries: countMentions(known, ({ country }) => country),
    areas: countMentions(known, ({ area }) => area),
  }
}

function countMentions(known: readonly Known[], of: (place: Candidate) => string | null): Counts {
  const by = new Map<string, number>()
  let total = 0
  for (const { place, weight } of known) {
    const key = of(place)
    if (key === null) continue
    by.set(key, (by.get(key) ?? 0) + weight)
    total += weight
  }
  return { total, by }
}

/** The share of a country or region in all mentions but those of one name, which does not speak for itself. */
export function shareOf(
  key: string | null,
  { total, by }: Counts,
  own: string | null,
  weight: number,
): number {
  const others = own === null ? total : total - weight
  if (key === null || others <= 0) return 0
  return ((by.get(key) ?? 0) - (key === own ? weight : 0)) / others
}

/** Kilometres from a place that a name may mean to the nearest sure town of another name. */
export function distanceFromOthers({ key }: PlaceName, place: Candidate, { anchors }: Setting): number {
  let least = Number.POSITIVE_INFINITY
  for (const anchor of anchors) {
    if (anchor.key !== key) least = Math.min(least, kilometres(place, anchor.place))
  }
  return least
}

/** Rivers, continents, planets: they are in no country, and at home in every text. */
function isWorldwide({ country, kind }: Candidate): boolean {
  return country === null && (kind === 'physical' || kind === 'region')
}

/** The place meant by a name, or null where the gazetteer knows none. */
export function choosePlace(
  name: PlaceName,
  names: ReadonlyMap<string, PlaceName>,
  setting: Setting,
): Choice | null {
  const [first, second] = name.found
  if (first === undefined) return null
  if (second === undefined) return { place: first, margin: Number.POSITIVE_INFINITY, alternatives: [] }
  const outer = [...name.beside.values()].flat()
  const inner = [...name.inside].flatMap((key) => names.get(key)?.found ?? [])
  const own = setting.known.get(name.key)
  const ranked = name.found
    .map((place) => ({ place, score: scoreOf(place) }))
    .sort((a, b) => b.score - a.score)
  const best = ranked[0]!
  const isElsewhere = ({ place }: { place: Candidate }) =>
    place !== best.place && kilometres(place, best.place) > ELSEWHERE
  // "Washington" is the city for every reader, although the state is as big: only equals compete.
  const close = ranked.filter(
    ({ place, score }) =>
      best.score - score < UNSURE && place.kind === best.place.kind && place.latitude !== null,
  )
  return {
    place: best.place,
    margin: best.score - (ranked.find(isElsewhere)?.score ?? Number.NEGATIVE_INFINITY),
    alternatives: close
      .filter(isElsewhere)
      .slice(0, MOST_ALTERNATIVES)
      .map(({ place }) => place),
  }

  function scoreOf(place: Candidate): number {
    let score = place.prior
    const around = outer.filter((other) => isInside(place, other))
    if (around.length > 0) {
      score += around.some(({ kind }) => kind === 'region') ? BESIDE_REGION : BESIDE_COUNTRY
    } else if (outer.some((other) => other.kind === 'region' && other.country === place.country)) {
      score += BESIDE_COMPATRIOT
    }
    if (inner.some((other) => isInside(other, place))) score += AROUND
    if ((name.kinds.get(place.kind) ?? 0) > name.mentions.length / 2) score += KIND
    const share = shareOf(place.country, setting.countries, own?.place.country ?? null, own?.weight ?? 0)
    score += COUNTRY * share + ((share > 0 || isWorldwide(place)) && around.length === 0 ? PRESENT : 0)
    const inArea = shareOf(place.area, setting.areas, own?.place.area ?? null, own?.weight ?? 0)
    score += AREA * inArea + (place.id.startsWith('admin1:') && inArea > 0 ? HOLDS : 0)
    if (place.kind !== 'city') return score
    return score + NEAR * Math.exp(-distanceFromOthers(name, place, setting) / NEAR_KILOMETRES)
  }
}
