/**
 * Where a quotation begins whose opening mark was lost. Only a mark that closes a clause is worth the guess (`We will
 * win,” she said.`); behind a bare word nobody knows how many words were quoted (`They were very happy” today.`), and
 * behind a reporting verb none were (`He says,” they left.”`).
 */
import type { Span } from '../model.ts'

const FIRST_OR_SECOND_PERSON = /(?<![\p{L}\p{N}])(?:I|[Ww]e|[Yy]ou|[Oo]ur|[Mm]y|us|me)(?![\p{L}\p{N}])/u
const SENTENCE_END = /[.!?…][)\]]?\s+(?=\p{Lu})/gu
const REPORTS = '(?:said|says|added|adds|asked|asks|replied|continued|told \\p{L}{2,20})'
const LEAD_IN = new RegExp(`(?:: |${REPORTS},? )(?=\\p{Lu})`, 'u')
const CLAUSE_END = /[,.!?…]\s?$/
const REPORT_END = new RegExp(`${REPORTS}[,.]?\\s?$`, 'u')

/**
 * `before` is what stands in the block before the closing mark and behind the last mark; null where unclear. Behind
 * another quotation the writer speaks first, so that a sentence must have ended: “So,” she said. Nobody stayed,” he said.
 */
export function recoverStart(text: string, before: Span, beginsBlock: boolean): number | null {
  const words = text.slice(before.start, before.end)
  if (!CLAUSE_END.test(words) || REPORT_END.test(words)) return null
  const ends = Array.from(words.trimEnd().matchAll(SENTENCE_END), (end) => end.index + end[0].length)
  const lastSentence = ends.at(-1) ?? 0
  if (!beginsBlock && lastSentence === 0) return null
  // a lost mark at the very start of a paragraph took nothing else with it: it all speaks, if it begins so
  const speaksFirst = beginsBlock && FIRST_OR_SECOND_PERSON.test(words.slice(0, ends[0]))
  const from = speaksFirst ? 0 : lastSentence
  const lead = LEAD_IN.exec(words.slice(from))
  const start = from + (lead ? lead.index + lead[0].length : 0)
  const spoken = words.slice(start)
  return /\p{L}/u.test(spoken) ? before.start + start + spoken.length - spoken.trimStart().length : null
}
