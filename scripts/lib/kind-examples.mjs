/**
 * Examples for `train-kinds.mjs`: the quotations of annotated texts as the program finds them, each with its features
 * and whether it reports somebody's words; `utterance` where a rule decides before the model is asked, `isTerm` where one for terms agrees with it. What the annotation does not speak of is left out: headlines, quotations in
 * quotations, turns.
 */
import { readFileSync } from 'node:fs'
import { built } from './built.mjs'
import { resolvedOf } from './stages.mjs'

const { decide } = await built('attribute/decisions.js')
const { OF_QUOTATIONS } = await built('attribute/ranker/models.js')
const { quoteViews } = await built('attribute/kind/quote-view.js')
const { kindFeatures } = await built('attribute/kind/kind-features.js')
const { TERM_RULES } = await built('attribute/kind/term-rules.js')
const { UTTERANCE_RULES } = await built('attribute/kind/utterance-rules.js')

/**
 * @typedef {{ start: number, end: number }} Span
 * @typedef {{ document: number, reports: boolean, words: number, features: number[], utterance: boolean, isTerm: boolean,
 * around: string }} Example
 */

/** @param {string} file @returns {Example[]} */
export function readExamples(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line, document) => examplesOf(JSON.parse(line), document))
}

/** @param {{ text: string, quotes: Span[], not_quotes: Span[] }} annotated @param {number} document @returns {Example[]} */
function examplesOf({ text, quotes, not_quotes }, document) {
  const resolved = resolvedOf(text)
  const { evidence } = decide(resolved, OF_QUOTATIONS)
  return quoteViews(resolved, evidence).flatMap((/** @type {any} */ view) => {
    const { quotation, block } = view
    if (quotation.parent >= 0 || quotation.turn !== null || block.kind !== 'paragraph') return []
    const reports = quotes.some((gold) => covers(gold, quotation))
    if (!reports && !not_quotes.some((gold) => covers(gold, quotation))) return []
    const around = `${text.slice(Math.max(0, quotation.start - 90), quotation.start)}⟦${text.slice(quotation.start, quotation.end)}⟧${text.slice(quotation.end, quotation.end + 60)}`
    const utterance = UTTERANCE_RULES.some((/** @type {any} */ { holds }) => holds(view))
    const isTerm = TERM_RULES.some((/** @type {any} */ { holds }) => holds(view))
    return [
      {
        document,
        reports,
        words: view.length,
        features: kindFeatures(view),
        utterance,
        isTerm,
        around: around.replace(/\s+/g, ' '),
      },
    ]
  })
}

/** @param {Span} gold @param {Span} found */
function covers(gold, found) {
  const shared = Math.min(gold.end, found.end) - Math.max(gold.start, found.start)
  return shared * 2 > found.end - found.start
}
