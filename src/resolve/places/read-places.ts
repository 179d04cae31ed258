import { fold } from '../../lexicon/fold.ts'
import { type GazetteerPlace, lookupPlaces } from '../../lexicon/places.ts'
import type { Mentioned, PlaceKind } from '../../model.ts'
import { statedKind } from './kind-words.ts'

/** All mentions of one place name in a document, and what the gazetteer and the words beside them say of it. */
export interface PlaceName {
  readonly key: string
  /** Indexes into `mentions`. */
  readonly mentions: number[]
  readonly found: readonly GazetteerPlace[]
  readonly kinds: Map<PlaceKind, number>
  /** Keys of the places that stand behind a comma: "Springfield, Ill." */
  readonly beside: Set<string>
}

/** The place names of a document by folded name, in the order of the text. */
export function readPlaces(document: Mentioned): ReadonlyMap<string, PlaceName> {
  const { mentions, tokens } = document
  const places = new Map<string, PlaceName>()
  mentions.forEach((mention, index) => {
    if (mention.type !== 'place') return
    const key = placeKey(mention.text)
    const place = places.get(key) ?? {
      key,
      mentions: [],
      found: lookupPlaces(key),
      kinds: new Map<PlaceKind, number>(),
      beside: new Set<string>(),
    }
    places.set(key, place)
    place.mentions.push(index)
    const kind = statedKind(document, index)
    if (kind) place.kinds.set(kind, (place.kinds.get(kind) ?? 0) + 1)
    const next = mentions[index + 1]
    if (next?.type === 'place' && next.from === mention.to + 1 && tokens[mention.to]?.text === ',') {
      place.beside.add(placeKey(next.text))
    }
  })
  return places
}

/** "the Hague" and "The Hague" are one name; so are "U.S." and "US". */
function placeKey(text: string): string {
  return fold(text).replace(/^the (?=.)/, '')
}
