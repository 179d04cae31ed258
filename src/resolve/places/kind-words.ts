/**
 * Which kind of place words state: "Lake Orna", "Orna Bridge", "the village of Orna", "the Orna region", "Orna, a fishing
 * village". Closed lists, because any other noun behind a name ("Orna officials", "Orna talks") says nothing of it.
 */
import { kindOfFirstWord, kindOfWord } from '../../lexicon/place-kinds.ts'
import type { Mentioned, PlaceKind, Token } from '../../model.ts'

/** The kind that a name says itself, by its last word or else its first: a "Bridge of Lake Orna" is no lake. */
export function ownKind({ tokens, mentions }: Mentioned, index: number): PlaceKind | null {
  const { from, to } = mentions[index]!
  if (to - from < 2) return null
  return kindOf(tokens[to - 1]) ?? kindOfFirstWord(tokens[from]!.lower) ?? null
}

/** The kind that the words of a mention or beside it state, or null. The name's own words come first. */
export function statedKind(document: Mentioned, index: number): PlaceKind | null {
  const { tokens, mentions } = document
  const { from, to } = mentions[index]!
  const own = ownKind(document, index)
  if (own) return own
  if (tokens[from - 1]?.lower === 'of') return kindOf(tokens[from - 2])
  return kindOf(tokens[to]) ?? kindOfApposition(tokens, to)
}

const LONGEST_DESCRIPTION = 4

/** ", a fishing village of 600": no facility, because "Orna, a school" stands in lists. */
function kindOfApposition(tokens: readonly Token[], comma: number): PlaceKind | null {
  if (tokens[comma]?.text !== ',' || !/^(?:a|an|the)$/.test(tokens[comma + 1]?.lower ?? '')) return null
  for (let i = comma + 2; i < comma + 2 + LONGEST_DESCRIPTION; i++) {
    const kind = kindOf(tokens[i])
    if (kind !== null) return kind === 'facility' ? null : kind
    if (!/^(?:ADJ|NOUN|VERB|NUM)$/.test(tokens[i]?.pos ?? '')) return null
  }
  return null
}

function kindOf(token: Token | undefined): PlaceKind | null {
  return kindOfWord(token?.lower ?? '') ?? null
}
