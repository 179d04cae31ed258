import { fold } from '../../lexicon/fold.ts'
import type { Mention, Mentioned, PlaceKind } from '../../model.ts'
import { startsUpper } from '../../text/letters.ts'
import { type Candidate, placeCandidates } from './candidates.ts'
import { statedKind } from './kind-words.ts'
import { baseName } from './modifiers.ts'

/** All mentions of one place name in a document, and what the gazetteer and the words beside them say of it. */
export interface PlaceName {
  readonly key: string
  /** Indexes into `mentions`. */
  readonly mentions: number[]
  readonly found: readonly Candidate[]
  /** The name is of a part of the place that the gazetteer knows: "Western Ornavia". */
  readonly isPart: boolean
  readonly kinds: Map<PlaceKind, number>
  /** The places that stand behind a comma, by name: "Springfield, Ill." */
  readonly beside: Map<string, readonly Candidate[]>
  /** Keys of the places that it stands behind. */
  readonly inside: Set<string>
}

/** The place names of a document by folded name, in the order of the text. */
export function readPlaces(document: Mentioned): ReadonlyMap<string, PlaceName> {
  const { mentions, tokens } = document
  const places = new Map<string, PlaceName>()
  let inner: PlaceName | null = null
  mentions.forEach((mention, index) => {
    if (mention.type !== 'place') {
      inner = null
      return
    }
    const text = mention.text.replace(/^the (?=.)/i, '')
    const key = fold(text)
    const place = places.get(key) ?? readPlace(key, text, inner !== null)
    places.set(key, place)
    inner?.beside.set(key, place.found)
    if (inner !== null) place.inside.add(inner.key)
    place.mentions.push(index)
    const kind = statedKind(document, index)
    if (kind) place.kinds.set(kind, (place.kinds.get(kind) ?? 0) + 1)
    const next = mentions[index + 1]
    const isBeside =
      next?.type === 'place' && next.from === mention.to + 1 && tokens[mention.to]?.text === ','
    inner = isBeside ? place : null
    const region = isBeside ? null : regionBehind(document, mention)
    if (region !== null) place.beside.set(region.key, region.found)
  })
  return places
}

function readPlace(key: string, text: string, isBehind: boolean): PlaceName {
  const place = {
    key,
    mentions: [],
    kinds: new Map<PlaceKind, number>(),
    beside: new Map<string, readonly Candidate[]>(),
    inside: new Set<string>(),
  }
  const found = placeCandidates(text, isBehind)
  const longer = found.length > 0 ? null : baseName(text)
  if (longer === null) return { ...place, found, isPart: false }
  return { ...place, found: placeCandidates(longer, false), isPart: true }
}

/** "EDMONTON, Ky (WXYZ) --": a state that was taken for no name of its own. */
function regionBehind({ tokens }: Mentioned, { to }: Mention): { key: string; found: Candidate[] } | null {
  if (tokens[to]?.text !== ',') return null
  for (const length of [2, 1]) {
    const words = tokens.slice(to + 1, to + 1 + length)
    const next = tokens[to + 1 + length]
    if (words.some(({ text }) => !startsUpper(text)) || startsUpper(next?.text ?? '')) continue
    const key = words.map(({ text }) => text).join(' ')
    const found = placeCandidates(key, true).filter(({ id }) => id.startsWith('admin1:'))
    if (found.length > 0) return { key, found }
  }
  return null
}
