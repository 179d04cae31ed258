/**
 * Quotations with their candidates, for the trainer of the rankers. What is reported without marks can be put in marks as
 * well: "Ilves said that she would go" gives `Ilves said “that she would go”`, as it is read where reports are asked for.
 */
import { built } from './built.mjs'

const { asQuotations } = await built('attribute/indirect/as-quotations.js')
const { nameTheSource } = await built('attribute/name-the-source.js')
const { rankings } = await built('attribute/ranker/rankings.js')
const { GroupSink } = await built('attribute/ranker/sink.js')

/** @typedef {{ start: number, end: number }} Span */
/** `spans` where it is in parts. @typedef {Span & { kind: string, spans?: Span[] | null, speaker?: Span & { text: string, mention: string } }} Annotated */
/** @typedef {{ parent: number } & Span} Quotation */
/**
 * @typedef {{ features: number[][], sources: number[], right: boolean[], kind: string, mention: string,
 * show: (best: number) => string }} Example
 * one quotation: for each candidate its features, the first candidate that names the same source, and whether that
 * overlaps the annotated speaker
 */

/**
 * The outermost quotations, because those are annotated.
 * @param {any} resolved @param {Annotated[]} quotes @returns {Example[]}
 */
export function quotationExamples(resolved, quotes) {
  return examplesOf(resolved, quotes, ({ parent }) => parent < 0)
}

/** @param {any} resolved @param {Annotated[]} indirect @returns {Example[]} */
export function reportExamples(resolved, indirect) {
  /** @type {Annotated[]} */
  const reports = []
  for (const report of [...indirect].sort((a, b) => a.start - b.start)) {
    const { start, end, speaker } = report
    const isWhole = speaker && !report.spans && (speaker.end <= start || end <= speaker.start)
    const words = resolved.tokens.filter(
      (/** @type {Span} */ token) => token.start >= start && token.end <= end,
    )
    const isFree = words.every((/** @type {{ quotation: number }} */ { quotation }) => quotation < 0)
    if (isWhole && isFree && words.length > 0 && start >= (reports.at(-1)?.end ?? 0))
      reports.push({ ...report, kind: 'report' })
  }
  const spans = reports.map(({ start, end }) => [{ start, end }])
  const { document, indexes } = asQuotations(resolved, spans)
  const own = new Set(indexes)
  return examplesOf(document, reports, (_, index) => own.has(index))
}

/** @param {any} resolved @param {Annotated[]} annotated @param {(quotation: Quotation, index: number) => boolean} isAnnotated */
function examplesOf(resolved, annotated, isAnnotated) {
  /** @type {Example[]} */
  const examples = []
  for (const { site, context, candidates, features } of rankings(resolved)) {
    const quotation = resolved.quotations[site.quotation]
    if (!isAnnotated(quotation, site.quotation)) continue
    const gold = annotated.find((q) => q.speaker && q.start < quotation.end && quotation.start < q.end)
    if (!gold?.speaker) continue
    const { speaker, kind } = gold
    const { items } = context.narration
    const named = candidates.map((/** @type {any} */ c) => nameTheSource(c, context))
    const spanOf = (/** @type {any} */ c) =>
      resolved.mentions[c.mention] ?? { start: items[c.from].start, end: items[c.to - 1].end }
    const hits = (/** @type {any} */ c) => {
      const { start, end } = spanOf(c)
      return start < speaker.end && speaker.start < end
    }
    // "who" is right where "Ilves, who" is, and the other way round: they name the same source.
    const hit = new Set(
      named.filter((/** @type {any} */ c, /** @type {number} */ i) => hits(c) || hits(candidates[i])),
    )
    examples.push({
      features: candidates.map((/** @type {any} */ c) => featuresOf(features, c)),
      sources: named.map((/** @type {any} */ c) => named.indexOf(c)),
      right: named.map((/** @type {any} */ c) => hit.has(c)),
      show: (best) => show(resolved.text, gold, spanOf(named[best])),
      kind,
      mention: speaker.mention,
    })
  }
  return examples
}

/** @param {import('../../src/attribute/ranker/features.ts').PairFeatures} features @param {any} candidate @returns {number[]} */
function featuresOf(features, candidate) {
  const sink = new GroupSink()
  features(candidate, sink)
  return sink.groups.flatMap((/** @type {[string, number[]]} */ [, group]) => group)
}

/** @param {string} text @param {Annotated} gold @param {Span | undefined} got @returns {string} */
function show(text, { start, end, kind, speaker }, got) {
  const around = `${text.slice(Math.max(0, start - 250), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 150)}`
  return `[${kind} ${speaker?.mention} want ${speaker?.text} got ${text.slice(got?.start, got?.end)}] ${around.replaceAll('\n', '¶')}`
}
