import { fold } from '../../lexicon/fold.ts'
import type { Mention, Mentioned, PlaceKind, Token } from '../../model.ts'
import { startsUpper } from '../../text/letters.ts'
import { type Candidate, placeCandidates } from './candidates.ts'
import { isInside } from './inside.ts'
import { ownKind, statedKind } from './kind-words.ts'
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
  /** The kind that the name says itself: "Riverside Stand". */
  readonly own: PlaceKind | null
  /** The places that stand behind a comma or in brackets, by name: "Springfield, Ill." */
  readonly beside: Map<string, readonly Candidate[]>
  /** How often it stands behind "the" and is no attribute: "across the Columbia", not "the Columbia man". */
  withArticle: number
  /** Keys of the places that it stands behind. */
  readonly inside: Set<string>
}

/** The place names of a document by folded name, in the order of the text. */
export function readPlaces(document: Mentioned): ReadonlyMap<string, PlaceName> {
  const { mentions, tokens } = document
  const places = new Map<string, PlaceName>()
  let inner: PlaceName | null = null
  mentions.forEach((mention, index) => {
    if (mention.type !== 'place') return
    const text = nameInFull(document, mention)
    const key = fold(text)
    const place =
      places.get(key) ??
      readPlace(key, text, inner !== null || followsParty(document, mention), ownKind(document, index))
    places.set(key, place)
    inner?.beside.set(key, place.found)
    if (inner !== null) place.inside.add(inner.key)
    place.mentions.push(index)
    if (hasArticle(document, mention)) place.withArticle++
    const kind = statedKind(document, index)
    if (kind) place.kinds.set(kind, (place.kinds.get(kind) ?? 0) + 1)
    const next = mentions[index + 1]
    const isBeside =
      next?.type === 'place' && next.from === mention.to + 1 && OPENS_REGION.test(tokens[mention.to]!.text)
    inner = isBeside ? place : null
    const region =
      isBeside || isPersonAt(next, mention.to + 1) ? null : regionBehind(document, mention, place)
    if (region !== null) place.beside.set(region.key, region.found)
  })
  return places
}

/** "Hollis, Ky.", "Hollis (Ky.)" */
const OPENS_REGION = /^[,(]$/

/**
 * The name by which the gazetteer knows the place: without the article of "the Sahel", with that of "The Woodlands", which
 * is a town's own; "Co Mayo" is County Mayo.
 */
function nameInFull({ tokens }: Mentioned, { text, from }: Mention): string {
  const before = tokens[from - 1]
  if (before !== undefined && before.sentence === tokens[from]!.sentence) {
    if (/^Co\.?$|^County$/.test(before.text)) return likelier(`County ${text}`, text, 0)
    if (before.text === 'The')
      return likelier(`The ${text}`, text, opensSentence(tokens, from - 1) ? undefined : 0)
    if (before.text === 'the') return likelier(`The ${text}`, text)
  }
  const bare = text.replace(/^the (?=.)/i, '')
  if (bare === text) return text
  const isOwn = text.startsWith('The') && !opensSentence(tokens, from)
  return likelier(`The ${bare}`, bare, isOwn ? 0 : undefined)
}

/** "Rep. Anna Weil, D-Pa.": one word, of which the state is a part. */
function followsParty({ tokens }: Mentioned, { from, start }: Mention): boolean {
  return tokens[from]!.start === start - 2 && /^[DRI]-/.test(tokens[from]!.text)
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.sentence !== tokens[at]!.sentence
}

function hasArticle({ tokens }: Mentioned, { text, from, to }: Mention): boolean {
  const before = /^the /i.test(text) ? 'the' : tokens[from - 1]?.lower
  return before === 'the' && (tokens[to] === undefined || ENDS_PHRASE.test(tokens[to].pos))
}

/** Parts of speech that no noun phrase goes on with: nouns and possessives make the name an attribute. */
const ENDS_PHRASE = /^(?:PUNCT|ADP|VERB|AUX|CCONJ|SCONJ|PRON|ADV)$/

/** Of two names the one that is known, and rather for a well-known place: "the Hague" is no village called Hague. */
function likelier(longer: string, shorter: string, least = priorOf(shorter)): string {
  return priorOf(longer) > least ? longer : shorter
}

function priorOf(name: string): number {
  return placeCandidates(name, false).reduce((most, { prior }) => Math.max(most, prior), 0)
}

function isPersonAt(mention: Mention | undefined, from: number): boolean {
  return mention?.type === 'person' && mention.from === from
}

function readPlace(key: string, text: string, isBehind: boolean, own: PlaceKind | null): PlaceName {
  const found = placeCandidates(text, isBehind)
  const whole = found.length > 0 ? null : baseName(text)
  return {
    key,
    own,
    withArticle: 0,
    mentions: [],
    found: whole === null ? found : placeCandidates(whole, false),
    isPart: whole !== null,
    kinds: new Map(),
    beside: new Map(),
    inside: new Set(),
  }
}

/** "EDMONTON, Ky (WXYZ) --": a state that was taken for no name of its own. */
function regionBehind(
  { tokens }: Mentioned,
  { to }: Mention,
  place: PlaceName,
): { key: string; found: Candidate[] } | null {
  if (!OPENS_REGION.test(tokens[to]?.text ?? '')) return null
  for (const length of [3, 2, 1]) {
    const words = tokens.slice(to + 1, to + 1 + length)
    const next = tokens[to + 1 + length]
    const goesOn = next?.sentence === tokens[to]!.sentence && startsUpper(next.text)
    if (goesOn || words.some(({ text }) => !startsUpper(text))) continue
    const key = words.map(({ text }) => text).join(' ')
    const found = placeCandidates(key, true).filter(
      (region) =>
        region.id.startsWith('admin1:') ||
        (region.kind === 'region' && place.found.some((town) => isInside(town, region))),
    )
    if (found.length > 0) return { key, found }
  }
  return null
}
