/**
 * Where a quotation begins whose opening mark was lost. Only a mark that closes a clause is worth the guess (`We will
 * win,” she said.`); behind a bare word nobody knows how many words were quoted (`They were very happy” today.`).
 */
import type { Span } from '../model.ts'

const FIRST_OR_SECOND_PERSON = /(?<![\p{L}\p{N}])(?:I|[Ww]e|[Yy]ou|[Oo]ur|[Mm]y|us|me)(?![\p{L}\p{N}])/u
const SENTENCE_END = /[.!?…][)\]]?\s+(?=\p{Lu})/gu
const LEAD_IN = /(?:: |(?:said|says|added|asked|replied|told \p{L}{2,20}),? )(?=\p{Lu})/u

/** `before` is what stands in the block before the closing mark and behind the last quotation; null where unclear. */
export function recoverStart(text: string, before: Span): number | null {
  const words = text.slice(before.start, before.end)
  if (!/[,.!?…]\s?$/.test(words)) return null
  const starts = [
    0,
    ...Array.from(words.trimEnd().matchAll(SENTENCE_END), (end) => end.index + end[0].length),
  ]
  const last = starts.at(-1)!
  // a lost mark at the very start of a paragraph took nothing else with it: it all speaks, if it begins so
  const first = FIRST_OR_SECOND_PERSON.test(words.slice(0, starts[1])) ? 0 : last
  const lead = LEAD_IN.exec(words.slice(first))
  const start = first + (lead ? lead.index + lead[0].length : 0)
  return /\p{L}/u.test(words.slice(start))
    ? before.start + start + /^\s*/.exec(words.slice(start))![0].length
    : null
}
