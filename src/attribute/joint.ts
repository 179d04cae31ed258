/**
 * Speakers who speak together: `said Ilves, Brandt and Weil`. The first stands for all; phrases of a list count only
 * where the list opens its clause or follows the verb that announces, because `Ilves met Brandt and Weil said` joins none.
 */
import type { Candidate } from './candidates.ts'
import type { Context } from './context.ts'
import { isCue } from './cues.ts'

/** Longer lists are no speakers. */
const LONGEST = 8
const OPENERS = new Set([
  ',',
  ':',
  ';',
  '—',
  '–',
  'and',
  'but',
  'that',
  'as',
  'while',
  'when',
  'to',
  'because',
])

/** The first of the list in which a phrase stands last, or the phrase itself. */
export function firstOfJoint(phrase: Candidate, context: Context): Candidate {
  const { items } = context.narration
  if (items[phrase.from - 1]?.lower !== 'and') return phrase
  let first = phrase
  for (let at = phrase.from - 1, steps = 0; steps < LONGEST; steps++) {
    const separator = items[at]?.lower
    const before = separator === 'and' || separator === ',' ? partner(first, at - 1, context) : null
    if (!before) break
    first = before
    at = before.from - 1
  }
  return first !== phrase && opensClause(first, context) ? first : phrase
}

/** Whoever speaks together with the first of a list, in order. */
export function othersBehind(first: Candidate, context: Context): Candidate[] {
  const { items } = context.narration
  const others: Candidate[] = []
  if (!opensClause(first, context)) return others
  for (let last = first; others.length < LONGEST; ) {
    const comma = items[last.to]?.lower === ','
    const and = items[last.to + (comma ? 1 : 0)]?.lower === 'and'
    if (!comma && !and) return []
    const next = context.candidates.at[last.to + (comma ? 1 : 0) + (and ? 1 : 0)]
    if (!next || next.from <= last.from || !alike(first, next)) return []
    if (items[next.from - 1]?.lower !== (and ? 'and' : ',')) return []
    others.push(next)
    if (and) return others
    last = next
  }
  return []
}

function partner(phrase: Candidate, end: number, { candidates }: Context): Candidate | null {
  const before = candidates.at[end]
  return before && before.to === end + 1 && alike(before, phrase) ? before : null
}

/** Names join names, and roles roles: "Norvia, Ilves and Brandt said". */
function alike(a: Candidate, b: Candidate): boolean {
  return a.kind === b.kind && a.kind !== 'relative' && !a.genitive && !b.genitive
}

function opensClause({ from }: Candidate, { narration: { items, sentenceOf } }: Context): boolean {
  const before = items[from - 1]
  if (!before || sentenceOf[from - 1] !== sentenceOf[from] || before.quotation >= 0) return true
  return OPENERS.has(before.lower) || isCue(before)
}
