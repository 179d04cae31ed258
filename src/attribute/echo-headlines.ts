/**
 * Whose words a headline quotes: it hardly ever says, because the text below does, where the same words stand again with
 * more around them: `‘Bitter harvest’ looms` · `Ilves warned of “a bitter harvest”`.
 */
import type { Attribution, Block, Resolved, Span, Speaker } from '../model.ts'
import { firstWhere } from '../text/first-where.ts'
import { plainWords } from './kind/plain-words.ts'

const CONFIDENCE = 0.85
/** No article has more quotations in its headlines; every one of them costs a look at all the words. */
const MOST = 8
/** A lone word so short tells nothing. */
const FEWEST_LETTERS = 4

/** The same attributions, with speakers for the quotations of headlines that nobody is said to say. */
export function echoHeadlines(
  attributions: readonly Attribution[],
  document: Resolved,
): readonly Attribution[] {
  const { blocks, quotations } = document
  const headlineOf = ({ quotation }: Attribution): Block | null => {
    const { start } = quotations[quotation]!
    const block = blocks[firstWhere(blocks, ({ end }) => end > start)]
    return block?.kind === 'title' || block?.kind === 'heading' ? block : null
  }
  const isUnsaid = (attribution: Attribution): boolean => {
    const { quotation, kind } = attribution
    if (kind === 'term' || quotations[quotation]!.parent >= 0) return false
    const headline = headlineOf(attribution)
    return headline !== null && !isSaidIn(headline, attribution)
  }
  const unsaid = attributions.filter(isUnsaid).slice(0, MOST)
  if (unsaid.length === 0) return attributions
  const said = attributions.filter((one) => one.speaker !== null && headlineOf(one) === null)
  const words = said.map(({ quotation }) => ` ${plainWords(quotations[quotation]!, document)} `)
  const better = attributions.slice()
  for (const attribution of unsaid) {
    const own = plainWords(quotations[attribution.quotation]!, document)
    const speakers = said.flatMap(({ speaker }, i) => (words[i]!.includes(` ${own} `) ? [speaker!] : []))
    const [first, ...others] = speakers
    if (!first || !(own.includes(' ') || isOnlyHis(own, first, others))) continue
    const evidence = { rule: 'headline-echo', confidence: CONFIDENCE }
    better[attribution.quotation] = { ...attribution, speaker: first, candidates: [], evidence }
  }
  return better
}

/** Whether the headline itself names the speaker: nobody speaks there who is named in the paragraph above. */
function isSaidIn(headline: Span, { speaker, cue, evidence }: Attribution): boolean {
  if (speaker === null || speaker.start < headline.start || speaker.end > headline.end) return false
  return cue !== null || evidence.confidence > CONFIDENCE
}

/** A lone word is whose it is alone: “furious” may be anybody's, but here only Ilves is. */
function isOnlyHis(word: string, { name }: Speaker, others: readonly Speaker[]): boolean {
  return word.length >= FEWEST_LETTERS && others.every((other) => other.name === name)
}
