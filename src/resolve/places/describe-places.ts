import type { Mentioned, PlaceEntity, PlaceKind } from '../../model.ts'
import { aliasesBeside, countForms, type Form } from '../../names/forms.ts'
import { romanised } from '../../names/same-spelling.ts'
import type { Candidate } from './candidates.ts'
import { type Choice, choosePlace, type Setting, settingOf } from './choose-place.ts'
import { isFarFetched } from './far-fetched.ts'
import { type PlaceName, readPlaces } from './read-places.ts'

/** Joins names of one place by the gazetteer ("Kyiv" and "Kiev") or by spelling ("Ornyvik" and "Ornivik"), and says where and what each place is. */
export function describePlaces(document: Mentioned): PlaceEntity[] {
  const names = readPlaces(document)
  const setting = settingOf(names)
  const groups = new Map<string, { choice: Choice | null; names: PlaceName[] }>()
  for (const name of names.values()) {
    const choice = placeOf(name, names, setting)
    const key = choice === null || name.isPart ? `name:${romanised(name.key)}` : choice.place.id
    const group = groups.get(key) ?? { choice, names: [] }
    group.names.push(name)
    groups.set(key, group)
  }
  return [...groups.values()].map((group) => describePlace(document, group.choice, group.names))
}

/** The likeliest place that the text may mean; for "the Columbia" the river, for "Villa Park" in Birmingham none. */
function placeOf(name: PlaceName, names: ReadonlyMap<string, PlaceName>, setting: Setting): Choice | null {
  const choice = choosePlace(name, names, setting)
  if (choice === null || !isFarFetched(name, choice.place, setting)) return choice
  const found = name.found.filter((place) => !isFarFetched(name, place, setting))
  return choosePlace({ ...name, found }, names, setting)
}

function describePlace(
  document: Mentioned,
  choice: Choice | null,
  joined: readonly PlaceName[],
): PlaceEntity {
  const place = choice?.place ?? null
  const isPart = joined.some((one) => one.isPart)
  const mentions = joined.flatMap((name) => name.mentions).sort((a, b) => a - b)
  const forms = countForms(mentions.map((mention) => document.mentions[mention]!.text.replace(/^the /i, '')))
  const name = placeName(isPart ? null : place, forms)
  const outer = joined.flatMap((one) => [...one.beside.values()]).flatMap((found) => found[0] ?? [])[0]
  return {
    type: 'place',
    name,
    aliases: aliasesBeside(name, forms),
    mentions,
    kind: isPart ? partKind(joined, place) : (kindOfPlace(place, joined) ?? (outer ? 'city' : 'other')),
    country: place ? place.country : (outer?.country ?? null),
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    alternatives: (choice?.alternatives ?? []).map(({ name, country, latitude, longitude }) => {
      return { name, country, latitude, longitude }
    }),
  }
}

/** What no table of towns and regions has, and so is in no country, knows best itself what it is: a "Gibson Desert" is no region. */
function kindOfPlace(place: Candidate | null, joined: readonly PlaceName[]): PlaceKind | null {
  if (place === null) return commonestKind(joined)
  return place.country !== null ? place.kind : (joined.find(({ own }) => own !== null)?.own ?? place.kind)
}

/** A part of a country or region is a region; a named building in a town is what its last word says. */
function partKind(joined: readonly PlaceName[], whole: Candidate | null): PlaceKind {
  return commonestKind(joined) ?? (whole?.kind === 'country' || whole?.kind === 'region' ? 'region' : 'other')
}

/** The form used most; an abbreviation gives way to the name it stands for: "U.S." is no heading for a table. */
function placeName(place: Candidate | null, forms: readonly Form[]): string {
  const usual = forms[0]!.text
  if (!isAbbreviation(usual)) return usual
  if (place?.kind === 'country' || place?.kind === 'region') return place.name
  return forms.find(({ text }) => !isAbbreviation(text))?.text ?? usual
}

function isAbbreviation(text: string): boolean {
  return !/\p{Ll}/u.test(text)
}

function commonestKind(joined: readonly PlaceName[]): PlaceKind | null {
  const counts = new Map<PlaceKind, number>()
  for (const { kinds } of joined) for (const [kind, n] of kinds) counts.set(kind, (counts.get(kind) ?? 0) + n)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
