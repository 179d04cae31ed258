/**
 * Behind a quotation a sentence ends only if one ended inside, and the writer does not go on.
 *
 *     “We stay,” Mara Ilves said.            one: a comma inside
 *     She spoke of a “quiet spring” there.   one: no stop inside
 *     “Why stay?” asked Ilves.               one: goes on in lower case
 *     “Why stay?” Mara Ilves asked.          one: a mark that stands for the comma, and a name with its verb
 *     “We stay.” Mara Ilves said nothing.    two
 */
import type { Gap, Rule } from './gap.ts'
import { isCapitalised, isClosing, isLowerCase, isStop } from './gap.ts'

export const afterQuotation: Rule = (gap) => {
  const { before, after, stop, start, quotationBefore, quotationAfter } = gap
  const closed = quotationBefore !== -1 && quotationBefore !== quotationAfter
  if (!closed && !isClosing(before)) return null
  if (!isStop(stop)) return 'join'
  if (isLowerCase(after) || /^[–—-]+$/.test(after.text)) return 'join'
  if (stop.text !== '.' && closed && isReportingClause(gap)) return 'join'
  return isCapitalised(start) || /^\d/.test(start.text) || closed ? 'split' : null
}

const SPEECH_VERBS = new Set(
  (
    'say ask add tell shout cry reply answer wonder exclaim call yell demand declare explain joke continue write tweet ' +
    'post respond recall insist state note argue warn scream laugh quip conclude'
  ).split(' '),
)

/** Names are hardly longer than this: "Defence Minister Mara van der Ilves". */
const LONGEST_NAME = 7

/** A few words that begin with a name, then a verb of speech with its object, stop or time behind it. */
function isReportingClause({ tokens, index, after }: Gap): boolean {
  if (after.pos === 'PRON' || after.pos === 'DET' || !isCapitalised(after)) return false
  for (let at = index + 1; at < Math.min(tokens.length, index + LONGEST_NAME); at++) {
    const token = tokens[at]!
    if (isStop(token) && token.text === '.') return false
    if (SPEECH_VERBS.has(token.lemma) && isLowerCase(token)) return tokens[at + 1]?.lower !== 'that'
  }
  return false
}
