/**
 * Finds reported words in a narration: first the words that announce some, then where those begin and end, each a choice
 * by a log-linear model trained on annotated news by `scripts/train-indirect.mjs`. Reports do not overlap, the surer ones
 * first: in "Ilves said Brandt had promised to go" there is one, of Ilves. After Pareti, "Attribution: a computational
 * approach" (2015), who labels cues before contents as well.
 */
import { lazyWeights } from '../../lexicon/weights.ts'
import type { Context } from '../context.ts'
import type { Item, Range } from '../item.ts'
import { isPossibleCue, possibleEnds, possibleStarts, withoutDateline } from './candidates.ts'
import { cueFeatures } from './cue-features.ts'
import { endFeatures, startFeatures } from './edge-features.ts'
import { type Words, wordsOf } from './words-of.ts'

/** Below this an announcement is none; what is missed is long more often than what is found for nothing. */
const LEAST = 0.3
/** The same for words without a verb: "announced his support", but also "shot the moon". */
const LEAST_FOR_A_PHRASE = 0.5
/** Fewer words without a verb say nothing: "told her", "cited reasons". */
const LEAST_WORDS = 3

const loadWeights = lazyWeights('indirect.weights')

/** Reported words, cue and all, as items. */
export interface Report extends Range {
  readonly cue: number
  /** 0…1: how surely the cue announces words. */
  readonly probability: number
}

/** In order, disjoint. */
export function findReports(context: Context): Report[] {
  const { items, sentences } = context.narration
  return sentences.flatMap((whole) => {
    const sentence = withoutDateline(whole, context)
    const words = wordsOf(items, sentence)
    const found: Report[] = []
    for (let cue = sentence.from; cue < sentence.to; cue++) {
      if (!isPossibleCue(cue, words)) continue
      const probability = 1 / (1 + Math.exp(-score(cueFeatures(cue, words, context))))
      if (probability < LEAST) continue
      const range = reportedBy(cue, words, context)
      const report = range && { cue, probability, ...range }
      if (report && saysSomething(report, items)) found.push(report)
    }
    return withoutOverlaps(found, words)
  })
}

/** Null where there is nothing but the cue. */
function reportedBy(cue: number, words: Words, context: Context): Range | null {
  const starts = possibleStarts(cue, words)
  if (starts.length === 0) return null
  const from = best(starts, (at) => startFeatures(at, cue, words))
  const to = best(possibleEnds(from, words), (at) => endFeatures(at, from, cue, words, context))
  return { from, to }
}

function saysSomething({ from, to, probability }: Report, items: readonly Item[]): boolean {
  const words = items.slice(from, to)
  if (words.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return true
  return words.length >= LEAST_WORDS && probability >= LEAST_FOR_A_PHRASE
}

function withoutOverlaps(reports: readonly Report[], { from, to }: Range): Report[] {
  const taken = new Uint8Array(to - from)
  const kept: Report[] = []
  for (const report of [...reports].sort((a, b) => b.probability - a.probability || a.cue - b.cue)) {
    if (taken[report.cue - from]) continue
    if (taken.subarray(report.from - from, report.to - from).some((mark) => mark > 0)) continue
    taken.fill(1, report.from - from, report.to - from)
    kept.push(report)
  }
  return kept.sort((a, b) => a.from - b.from)
}

function best(options: readonly number[], features: (option: number) => readonly number[]): number {
  let most = -Infinity
  let chosen = options[0]!
  for (const option of options) {
    const value = score(features(option))
    if (value > most) {
      most = value
      chosen = option
    }
  }
  return chosen
}

function score(features: readonly number[]): number {
  const { sum, scale } = loadWeights()
  return sum(features) * scale
}
