/**
 * Where a name begins and ends, by words that are surely part of it or surely not. The weights divide a run by what they
 * have seen; "Riverside Stand" and "General Santos" they have not.
 */
import { kindOfWord } from '../lexicon/place-kinds.ts'
import { isPlaceName } from '../lexicon/places.ts'
import { isTitle } from '../lexicon/titles.ts'
import type { MentionType, Token } from '../model.ts'
import { startsUpper } from '../text/letters.ts'
import type { Run } from './find-runs.ts'
import { endOfBody } from './name-bodies.ts'
import { trimPerson } from './trim-person.ts'

/** `before` and `behind` bound what is free: the end of the name in front and the start of the next one. */
export function adjustRange(
  tokens: readonly Token[],
  range: Run,
  type: MentionType,
  { before, behind }: { readonly before: number; readonly behind: number },
): Run {
  const { from, to } = widened(tokens, range, type)
  const free = { from: from < before ? range.from : from, to: to > behind ? range.to : to }
  return type === 'person' ? trimPerson(tokens, free) : free
}

function widened(tokens: readonly Token[], range: Run, type: MentionType): Run {
  const { from, to } = range
  if (type === 'organization') return { from, to: endOfBody(tokens, to) }
  if (type === 'person') return { from: startWithInitial(tokens, from), to: endWithNumeral(tokens, to) }
  return type === 'place' ? { from: startOfPlace(tokens, range), to: endWithKind(tokens, to) } : range
}

/** "Riverside Stand", "Jamaica Plain": a capital noun of a kind of place, if no other capital follows it. */
function endWithKind(tokens: readonly Token[], to: number): number {
  const [last, noun, next] = [tokens[to - 1]!, tokens[to], tokens[to + 1]]
  if (noun === undefined || noun.sentence !== last.sentence || noun.start !== last.end + 1) return to
  const isKind = /^\p{Lu}\p{Ll}/u.test(noun.text) && /\p{Ll}/u.test(last.text)
  if (!isKind || kindOfWord(noun.lower) === undefined) return to
  return next?.sentence === noun.sentence && startsUpper(next.text) ? to : to + 1
}

/** "General Santos" is a town, where the gazetteer has it. */
function startOfPlace(tokens: readonly Token[], { from, to }: Run): number {
  const title = tokens[from - 1]
  if (to - from > 1 || !title || !startsUpper(title.text) || !isTitle(title.lower)) return from
  return isPlaceName(`${title.text} ${tokens[from]!.text}`) ? from - 1 : from
}

/** "N Bhaskar Rao": an initial without a point, but not the pronoun, the article, or the letter of "Plan B". */
function startWithInitial(tokens: readonly Token[], from: number): number {
  const [initial, before] = [tokens[from - 1], tokens[from - 2]]
  if (initial === undefined || !/^[B-HJ-Z]$/.test(initial.text)) return from
  if (initial.sentence !== tokens[from]!.sentence || initial.end + 1 !== tokens[from]!.start) return from
  const isCounted =
    before?.sentence === initial.sentence && /^\p{Lu}/u.test(before.text) && !isTitle(before.lower)
  return isCounted ? from : from - 1
}

/** "Nana Afia Serwaa II". */
function endWithNumeral(tokens: readonly Token[], to: number): number {
  const [last, numeral] = [tokens[to - 1]!, tokens[to]]
  const isNext = numeral?.sentence === last.sentence && numeral.start === last.end + 1
  return isNext &&
    /^(?:I{2,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI?)$/.test(numeral.text) &&
    /\p{Ll}/u.test(last.text)
    ? to + 1
    : to
}
