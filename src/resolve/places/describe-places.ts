import type { GazetteerPlace } from '../../lexicon/places.ts'
import type { Mentioned, PlaceEntity, PlaceKind } from '../../model.ts'
import { aliasesBeside, countForms, type Form } from '../../names/forms.ts'
import { romanised } from '../../names/same-spelling.ts'
import { choosePlace, countryShares } from './choose-place.ts'
import { type PlaceName, readPlaces } from './read-places.ts'

/** Joins names of one place by the gazetteer ("Kyiv" and "Kiev") or by spelling ("Ornyvik" and "Ornivik"), and says where and what each place is. */
export function describePlaces(document: Mentioned): PlaceEntity[] {
  const names = readPlaces(document)
  const shares = countryShares(names.values())
  const groups = new Map<string, { place: GazetteerPlace | null; names: PlaceName[] }>()
  for (const name of names.values()) {
    const place = choosePlace(name, names, shares)
    const key = place?.id ?? `name:${romanised(name.key)}`
    const group = groups.get(key) ?? { place, names: [] }
    group.names.push(name)
    groups.set(key, group)
  }
  return [...groups.values()].map((group) => describePlace(document, group.place, group.names, names))
}

function describePlace(
  document: Mentioned,
  place: GazetteerPlace | null,
  joined: readonly PlaceName[],
  names: ReadonlyMap<string, PlaceName>,
): PlaceEntity {
  const mentions = joined.flatMap((name) => name.mentions).sort((a, b) => a - b)
  const forms = countForms(mentions.map((mention) => document.mentions[mention]!.text.replace(/^the /i, '')))
  const name = placeName(place, forms)
  const outer = joined.flatMap((one) => [...one.beside]).flatMap((key) => names.get(key)?.found[0] ?? [])[0]
  return {
    type: 'place',
    name,
    aliases: aliasesBeside(name, forms),
    mentions,
    kind: place?.kind ?? commonestKind(joined) ?? (outer ? 'city' : 'other'),
    country: place ? place.country : (outer?.country ?? null),
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
  }
}

/** The form used most; an abbreviation gives way to the name it stands for: "U.S." is no heading for a table. */
function placeName(place: GazetteerPlace | null, forms: readonly Form[]): string {
  const usual = forms[0]!.text
  if (!isAbbreviation(usual)) return usual
  if (place?.kind === 'country') return place.name
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
