/**
 * Chooses the speaker of a quotation among the candidates around it: a log-linear ranker over what `features.ts` sees of
 * each, trained on annotated news by `scripts/train-speakers.mjs`. After O'Keefe et al., "A sequence labelling approach to
 * quote attribution" (EMNLP 2012), and Almeida et al., "A joint model for quotation attribution" (EACL 2014), without
 * their dependence on the answers before: the votes of the rules carry that.
 */
import { lazyWeights } from '../../lexicon/weights.ts'
import type { Answer } from '../context.ts'
import type { Ranking } from './rankings.ts'
import { RULES } from './votes.ts'

/** Makes the probabilities mean what they say; fitted by cross-validation (`scripts/train-speakers.mjs --folds`). */
const TEMPERATURE = 1.1
/** Below this a speaker is a wild guess. */
const LEAST_CONFIDENCE = 0.25
/** The same where no rule says anything: the ranker was trained on words that somebody says. */
const LEAST_ALONE = 0.5
/** The same against all rules: less sure of it, the first rule is right. */
const LEAST_AGAINST_RULES = 0.6

const loadWeights = lazyWeights('speakers.weights.gz', 1)

export interface Choice extends Answer {
  /** The first rule that says the same, or `ranker`. */
  readonly rule: string
  /** 0…1, to two places. */
  readonly confidence: number
}

/** The likeliest speaker, or null where none is likely. */
export function choose(ranking: Ranking): Choice | null {
  const [first] = ranking.votes
  const rule = first ? RULES[first.rule] : undefined
  if (first && rule?.alone)
    return { speaker: first.speaker, cue: first.cue, rule: rule.name, confidence: rule.alone }
  const { candidates, votes } = ranking
  const { best, probability } = rank(ranking)
  const speaker = candidates[best]
  const own = votes.filter((vote) => vote.speaker === speaker)
  if (first && !own[0] && probability < LEAST_AGAINST_RULES) {
    return { speaker: first.speaker, cue: first.cue, rule: rule!.name, confidence: round(1 - probability) }
  }
  if (!speaker || probability < (own[0] ? LEAST_CONFIDENCE : LEAST_ALONE)) return null
  return {
    speaker,
    cue: own.find(({ cue }) => cue)?.cue ?? null,
    rule: own[0] ? RULES[own[0].rule]!.name : 'ranker',
    confidence: round(probability),
  }
}

function round(probability: number): number {
  return Math.round(probability * 100) / 100
}

function rank({ candidates, features }: Ranking): { best: number; probability: number } {
  const weights = loadWeights()
  const scores = new Float64Array(candidates.length)
  candidates.forEach((candidate, i) => {
    for (const feature of features(candidate)) weights.add(feature, scores, i)
  })
  let best = 0
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i
  let sum = 0
  for (const score of scores) sum += Math.exp((score - scores[best]!) / TEMPERATURE)
  return { best, probability: 1 / sum }
}
