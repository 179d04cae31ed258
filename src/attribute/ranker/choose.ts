/**
 * Chooses the speaker of a quotation among the candidates around it: a log-linear ranker over what `features.ts` sees of
 * each, trained on annotated news by `scripts/train-speakers.mjs`. After O'Keefe et al., "A sequence labelling approach to
 * quote attribution" (EMNLP 2012), and Almeida et al., "A joint model for quotation attribution" (EACL 2014), without
 * their dependence on the answers before: the votes of the rules carry that.
 */
import type { Reason } from '../../model.ts'
import type { Candidate } from '../candidates.ts'
import type { Answer } from '../context.ts'
import { compare } from './compare.ts'
import { cueOf } from './cue-of.ts'
import type { PairFeatures } from './features.ts'
import { lastResort } from './last-resort.ts'
import type { Model } from './models.ts'
import type { Ranking } from './rankings.ts'
import { GroupSink, ScoreSink } from './sink.ts'
import { RULES } from './votes.ts'

/** Makes the probabilities mean what they say; fitted by cross-validation (`scripts/train-speakers.mjs --folds`). */
const TEMPERATURE = 1.15
/** Below this a speaker is a wild guess. */
const LEAST = 0.25
/** The same where no rule says anything: the ranker was trained on words that somebody says. */
const LEAST_ALONE = 0.5
/** The same for "My" in `My favourite line is “What a day.”`, where nobody is said to say anything. */
const LEAST_POSSESSOR = 0.9
/** The same against the first rule; in cross-validation the two are as often right below it. */
const LEAST_AGAINST_A_RULE = 0.5
/** The same against all rules, where they agree. */
const LEAST_AGAINST_ALL_RULES = 0.75

/** The score of nobody at all, who competes where no rule speaks: else an only candidate would be certain. It goes with the weights. */
const NOBODY = -3.4
/** How surely a paragraph that nobody claims is of whom the paragraph before tells. */
const LAST_RESORT = 0.5

export interface Choice extends Answer {
  /** The first rule that says the same, or `ranker`. */
  readonly rule: string
  /** 0…1, to two places. */
  readonly confidence: number
}

export interface Ranked {
  readonly speaker: Candidate
  /** 0…1. */
  readonly probability: number
}

export interface Outcome {
  /** The likeliest speaker, or null where none is likely enough. */
  readonly choice: Choice | null
  /** Who may speak, likeliest first. */
  readonly ranked: () => readonly Ranked[]
  /** What weighed most for the choice against the likeliest other. */
  readonly why: () => { readonly against: Candidate | null; readonly features: readonly Reason[] }
}

export function choose(ranking: Ranking, model: Model): Outcome {
  let known: readonly Ranked[] | undefined
  const ranked = () => {
    known ??= rank(ranking, model)
    return known
  }
  const choice = decide(ranking, ranked) ?? actorBefore(ranking)
  return { choice, ranked, why: () => why(ranking, model, choice, ranked()) }
}

function why(
  ranking: Ranking,
  { weights }: Model,
  choice: Choice | null,
  ranked: readonly Ranked[],
): ReturnType<Outcome['why']> {
  const against = ranked.find(({ speaker }) => speaker !== choice?.speaker)?.speaker ?? null
  if (!choice) return { against, features: [] }
  const featuresOf = (speaker: Candidate) => {
    const sink = new GroupSink()
    ranking.features(speaker, sink)
    return sink.groups
  }
  return {
    against,
    features: compare(featuresOf(choice.speaker), against ? featuresOf(against) : [], weights()),
  }
}

function decide(
  { site, context, votes: raw, sourceOf }: Ranking,
  ranked: () => readonly Ranked[],
): Choice | null {
  const votes = raw.map((vote) => ({ ...vote, speaker: sourceOf(vote.speaker) }))
  const [first] = votes
  const rule = first ? RULES[first.rule] : undefined
  if (first && rule?.alone) return { ...first, rule: rule.name, confidence: rule.alone }
  const best = ranked()[0]
  if (!best) return null
  const { speaker, probability } = best
  const own = votes.filter((vote) => vote.speaker === speaker)
  if (first && !own[0]) {
    const agreed = votes.length > 1 && votes.every((vote) => vote.speaker === first.speaker)
    const least = agreed ? LEAST_AGAINST_ALL_RULES : LEAST_AGAINST_A_RULE
    if (probability < least) return { ...first, rule: rule!.name, confidence: round(1 - probability) }
  } else if (probability < (own[0] ? LEAST : speaker.genitive ? LEAST_POSSESSOR : LEAST_ALONE)) return null
  return {
    speaker,
    cue: own[0] ? own[0].cue : cueOf(speaker, site, context),
    rule: own[0] ? RULES[own[0].rule]!.name : 'ranker',
    confidence: round(probability),
  }
}

function actorBefore({ site, context }: Ranking): Choice | null {
  const answer = lastResort(site, context)
  return answer && { ...answer, rule: 'actor-before', confidence: LAST_RESORT }
}

/** To two places, and never quite sure. */
function round(probability: number): number {
  return Math.min(99, Math.round(probability * 100)) / 100
}

/** The candidates that name the same source count together. */
function rank({ candidates, features, sourceOf, votes }: Ranking, model: Model): Ranked[] {
  const scores = scoresOf(candidates, features, model)
  const nobody = votes.length === 0 ? NOBODY : Number.NEGATIVE_INFINITY
  const most = scores.reduce((a, b) => Math.max(a, b), nobody)
  const parts = scores.map((score) => Math.exp((score - most) / TEMPERATURE))
  const whole = parts.reduce((a, b) => a + b, Math.exp((nobody - most) / TEMPERATURE))
  // By the index of the phrase, because a Map hashes numbers faster than objects.
  const shares = new Map<number, { speaker: Candidate; probability: number }>()
  for (let i = 0; i < candidates.length; i++) {
    const speaker = sourceOf(candidates[i]!)
    const probability = parts[i]! / whole
    const known = shares.get(speaker.index)
    if (known) known.probability += probability
    else shares.set(speaker.index, { speaker, probability })
  }
  const likely: Ranked[] = []
  // All but a handful have none, and stay in the order of the text.
  const others: Ranked[] = []
  for (const one of shares.values()) {
    one.probability = round(one.probability)
    if (one.probability > 0) likely.push(one)
    else others.push(one)
  }
  return likely.sort((a, b) => b.probability - a.probability).concat(others)
}

function scoresOf(candidates: readonly Candidate[], features: PairFeatures, model: Model): Float64Array {
  const sink = new ScoreSink(model)
  const scores = new Float64Array(candidates.length)
  for (let i = 0; i < candidates.length; i++) {
    features(candidates[i]!, sink)
    scores[i] = sink.take()
  }
  return scores
}
