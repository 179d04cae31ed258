/**
 * Names of the user's own list: found wherever they stand as whole words, in the same case, and of the type that the list
 * gives, whatever the weights say; names of the type `none` are found nowhere. Only a longer name around one stays what it
 * is: whoever lists "Tarn" as a place does not mean the "Tarn Herald".
 */
import type { Mention, Mentioned, MentionType, Token, UserName } from '../model.ts'
import { readable } from '../text/readable.ts'
import { findTitle } from './find-title.ts'

export function applyUserNames(document: Mentioned, names: readonly UserName[]): Mentioned {
  if (names.length === 0) return document
  const found = findForms(document.tokens, typesOfForms(names))
  const foundAt = new Map(found.flatMap((one) => range(one).map((token) => [token, one])))
  const insideLonger = new Set<Found>()
  const kept = document.mentions.filter((mention) => {
    const met = range(mention).flatMap((token) => foundAt.get(token) ?? [])
    if (!met.every((one) => isLonger(mention, one))) return false
    for (const one of met) insideLonger.add(one)
    return true
  })
  const own = found.flatMap((one) =>
    one.type === 'none' || insideLonger.has(one) ? [] : [mentionOf(document, one, one.type)],
  )
  return { ...document, mentions: [...kept, ...own].sort((a, b) => a.start - b.start) }
}

function range({ from, to }: { readonly from: number; readonly to: number }): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}

interface Found {
  /** Half-open range of indexes into `tokens`. */
  readonly from: number
  readonly to: number
  readonly type: UserName['type']
}

function isLonger(mention: Mention, { from, to }: Found): boolean {
  return mention.from <= from && mention.to >= to && mention.to - mention.from > to - from
}

function mentionOf(document: Mentioned, { from, to }: Found, type: MentionType): Mention {
  const { tokens, text, hyphens } = document
  const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end }
  return {
    ...span,
    type,
    text: readable(text, span, hyphens),
    from,
    to,
    title: type === 'person' ? findTitle(document, from) : null,
    evidence: { rule: 'lexicon', confidence: 1 },
  }
}

function typesOfForms(names: readonly UserName[]): Map<string, UserName['type']> {
  return new Map(
    names.flatMap(({ name, aliases, type }) => [name, ...aliases].map((form) => [straight(form), type])),
  )
}

/** From left to right, the longest form at each word; never over the end of a sentence. */
function findForms(tokens: readonly Token[], types: ReadonlyMap<string, UserName['type']>): Found[] {
  const longest = [...types.keys()].reduce((most, form) => Math.max(most, form.length), 0)
  const initials = new Set([...types.keys()].map((form) => form[0]))
  const found: Found[] = []
  for (let from = 0; from < tokens.length; ) {
    const best = initials.has(straight(tokens[from]!.text)[0])
      ? longestFrom(tokens, from, types, longest)
      : null
    if (best) found.push(best)
    from = best?.to ?? from + 1
  }
  return found
}

function longestFrom(
  tokens: readonly Token[],
  from: number,
  types: ReadonlyMap<string, UserName['type']>,
  longest: number,
): Found | null {
  let words = ''
  let best: Found | null = null
  for (let to = from; to < tokens.length && tokens[to]!.sentence === tokens[from]!.sentence; to++) {
    const { text, start } = tokens[to]!
    words += to > from && start > tokens[to - 1]!.end ? ` ${straight(text)}` : straight(text)
    if (words.length > longest) break
    const type = types.get(words)
    if (type !== undefined) best = { from, to: to + 1, type }
  }
  return best
}

/** "O’Dell" and "O'Dell" are one name. */
function straight(text: string): string {
  return text.replaceAll('’', "'")
}
