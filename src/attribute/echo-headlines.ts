/**
 * Whose words a headline quotes: it hardly ever says, because the text below does, where the same words stand again with
 * more around them: `‘Bitter harvest’ looms` · `Ilves warned of “a bitter harvest”`.
 */
import type { Attribution, Resolved } from '../model.ts'
import { firstWhere } from '../text/first-where.ts'
import { plainWords } from './kind/plain-words.ts'

const CONFIDENCE = 0.85
/** No article has more quotations in its headlines; every one of them costs a look at all the words. */
const MOST = 8
/** Fewer may be anybody's. */
const FEWEST_WORDS = 2

/** The same attributions, with speakers for the quotations of headlines that nobody is said to say. */
export function echoHeadlines(
  attributions: readonly Attribution[],
  document: Resolved,
): readonly Attribution[] {
  const { blocks, quotations } = document
  const isUnsaid = ({ quotation, speaker, cue, evidence, kind }: Attribution): boolean => {
    const { start, parent } = quotations[quotation]!
    if (kind === 'term' || parent >= 0) return false
    if (speaker !== null && (cue !== null || evidence.confidence > CONFIDENCE)) return false
    const block = blocks[firstWhere(blocks, ({ end }) => end > start)]
    return block?.kind === 'title' || block?.kind === 'heading'
  }
  const unsaid = attributions.filter(isUnsaid).slice(0, MOST)
  if (unsaid.length === 0) return attributions
  const said = attributions.filter(({ speaker, cue }) => speaker !== null && cue !== null)
  const words = said.map(({ quotation }) => ` ${plainWords(quotations[quotation]!, document)} `)
  const better = attributions.slice()
  for (const attribution of unsaid) {
    const own = plainWords(quotations[attribution.quotation]!, document)
    const echo =
      own.split(' ').length < FEWEST_WORDS ? -1 : words.findIndex((all) => all.includes(` ${own} `))
    if (echo < 0) continue
    const { speaker } = said[echo]!
    const evidence = { rule: 'headline-echo', confidence: CONFIDENCE }
    better[attribution.quotation] = { ...attribution, speaker, candidates: [], evidence }
  }
  return better
}
