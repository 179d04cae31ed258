/**
 * Quotations with their candidates, for the trainer of the ranker. What is reported without marks is put in marks as well:
 * "Ilves said that she would go at once" gives `Ilves said “that she would go at once”` and `Ilves said that she would
 * “go at once”`, two sentences more in which the ranker learns who speaks. They stand for what they are, a makeshift, and
 * weigh little.
 */
import { readFileSync } from 'node:fs'
import { built } from './built.mjs'
import { randomNumbers } from './random.mjs'
import { resolvedOf } from './stages.mjs'

const { asQuotations } = await built('attribute/indirect/as-quotations.js')
const { nameTheSource } = await built('attribute/name-the-source.js')
const { rankings } = await built('attribute/ranker/rankings.js')
const { GroupSink } = await built('attribute/ranker/sink.js')

/** In cross-validation .05 and .3 are as good, 1 is worse than nothing. */
const WEIGHT_OF_REPORTS = 0.1
/** Words of the longest fragment that is cut from a report, and of the shortest report that one is cut from. */
const LONGEST_FRAGMENT = 8
const SHORTEST_REPORT = 4

/** @typedef {{ start: number, end: number }} Span */
/** `spans` where it is in parts. @typedef {Span & { kind: string, spans?: Span[] | null, speaker: Span & { text: string, mention: string } }} Annotated */
/**
 * @typedef {{ features: Int32Array[], sources: number[], right: boolean[], kind: string, mention: string, document: number,
 * weight: number, show: (best: number) => string }} Example
 * one quotation: for each candidate its features, the first candidate that names the same source, and whether that
 * overlaps the annotated speaker
 */

/** @param {string[]} files @returns {Example[]} */
export function readExamples(files) {
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
  const random = randomNumbers()
  return lines.flatMap((line, document) => {
    const { text, quotes, indirect = [] } = JSON.parse(line)
    const resolved = resolvedOf(text)
    // Annotations are of the outermost quotations.
    const own = examplesOf(resolved, quotes, ({ parent }) => parent < 0)
    const others = inMarks(resolved, indirect, random).flatMap(({ document, indexes, annotated }) =>
      examplesOf(document, annotated, (_, index) => indexes.has(index)),
    )
    return [
      ...own.map((example) => ({ ...example, document, weight: 1 })),
      ...others.map((example) => ({ ...example, document, weight: WEIGHT_OF_REPORTS })),
    ]
  })
}

/**
 * Some copies of a document, each with half of its reports in marks, because what stands beside a quotation is looked at
 * too: whole ones in two copies, the last words of each in two.
 * @param {any} resolved @param {Annotated[]} reports @param {() => number} random
 */
function inMarks(resolved, reports, random) {
  const sorted = reports.filter(({ speaker, spans }) => speaker && !spans).sort((a, b) => a.start - b.start)
  const wordsOf = (/** @type {Span} */ { start, end }) =>
    resolved.tokens.filter((/** @type {Span} */ token) => token.start >= start && token.end <= end)
  return [0, 1].flatMap((half) =>
    [0, LONGEST_FRAGMENT].flatMap((longest) => {
      /** @type {Annotated[]} */
      const annotated = []
      for (const { speaker, ...span } of sorted.filter((_, i) => i % 2 === half)) {
        const words = wordsOf(span)
        if (words.length < SHORTEST_REPORT) continue
        const length = longest ? 1 + Math.floor(random() * Math.min(longest, words.length - 2)) : words.length
        const [start, end] = [words.at(-length).start, words.at(-1).end]
        const isFree =
          start >= (annotated.at(-1)?.end ?? 0) &&
          (speaker.end <= start || end <= speaker.start) &&
          words.every((/** @type {{ quotation: number }} */ { quotation }) => quotation < 0)
        if (isFree) annotated.push({ start, end, kind: 'report', speaker })
      }
      if (annotated.length === 0) return []
      const { document, indexes } = asQuotations(
        resolved,
        annotated.map(({ start, end }) => [{ start, end }]),
      )
      return [{ document, indexes: new Set(indexes), annotated }]
    }),
  )
}

/**
 * @param {any} resolved @param {Annotated[]} annotated
 * @param {(quotation: { parent: number }, index: number) => boolean} isAnnotated
 */
function examplesOf(resolved, annotated, isAnnotated) {
  const examples = []
  for (const { site, context, candidates, features } of rankings(resolved)) {
    const quotation = resolved.quotations[site.quotation]
    if (!isAnnotated(quotation, site.quotation)) continue
    const gold = annotated.find((q) => q.speaker && q.start < quotation.end && quotation.start < q.end)
    if (!gold) continue
    const { items } = context.narration
    const named = candidates.map((/** @type {any} */ c) => nameTheSource(c, context))
    const spanOf = (/** @type {any} */ c) =>
      resolved.mentions[c.mention] ?? { start: items[c.from].start, end: items[c.to - 1].end }
    const hits = (/** @type {any} */ c) => {
      const { start, end } = spanOf(c)
      return start < gold.speaker.end && gold.speaker.start < end
    }
    // "who" is right where "Ilves, who" is, and the other way round: they name the same source.
    const hit = new Set(
      named.filter((/** @type {any} */ c, /** @type {number} */ i) => hits(c) || hits(candidates[i])),
    )
    examples.push({
      features: candidates.map((/** @type {any} */ c) => featuresOf(features, c)),
      sources: named.map((/** @type {any} */ c) => named.indexOf(c)),
      right: named.map((/** @type {any} */ c) => hit.has(c)),
      show: (/** @type {number} */ best) => show(resolved.text, gold, spanOf(named[best])),
      kind: gold.kind,
      mention: gold.speaker.mention,
    })
  }
  return examples
}

/** @param {import('../../src/attribute/ranker/features.ts').PairFeatures} features @param {any} candidate */
function featuresOf(features, candidate) {
  const sink = new GroupSink()
  features(candidate, sink)
  return Int32Array.from(sink.groups.flatMap((/** @type {[string, number[]]} */ [, group]) => group))
}

/** @param {string} text @param {Annotated} gold @param {Span} got @returns {string} */
function show(text, { start, end, kind, speaker }, got) {
  const around = `${text.slice(Math.max(0, start - 250), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 150)}`
  return `[${kind} ${speaker.mention} want ${speaker.text} got ${text.slice(got.start, got.end)}] ${around.replaceAll('\n', '¶')}`
}
