/**
 * What speaks for somebody as the speaker of a line: each kind of evidence has a weight, and the weights add up. The
 * patterns are those of He, Barbosa and Kondrak, "Identification of speakers in novels" (ACL 2013): whoever is called by
 * name does not speak but replies, and two who talk take turns.
 */
import { isTitle } from '../../lexicon/titles.ts'
import type { Source } from '../../model.ts'
import { isKnown, isSame, isTeller, pronounGender } from './company.ts'
import { SHORT } from './conversations.ts'
import { AHEAD, genderOfWords, kinOf, type Line, type Scene, wordingOf } from './line.ts'
import { WEIGHTS } from './weights.ts'

const NEVER = Number.NEGATIVE_INFINITY
/** Lines back in which somebody takes part. */
const FAR_BACK = 16
/** For who was not heard of, as many as are remembered. */
const UNHEARD = 12

/** What the line itself and those around it say for somebody. */
export function worth(who: Source | null, at: number, scene: Scene): number {
  const line = scene.lines[at]!
  const wording = wordingOf(line.own)
  if (wording === 'name') return 0
  if (!who) return wording === 'nothing' ? WEIGHTS.unknown : WEIGHTS.unknownHe
  const around = worthAround(who, at, scene)
  if (wording === 'pronoun') return around + worthOfPronoun(who, line, scene)
  if (wording === 'description') return around + worthOfDescription(who, at, scene)
  return around + worthOfSilence(who, at, scene)
}

/** Whom the lines before and behind call, greet or speak to. */
function worthAround(who: Source, at: number, { lines, people }: Scene): number {
  const [before, line, next] = [lines[at - 1], lines[at]!, lines[at + 1]]
  const isCalled = ({ turn }: Line) => turn.calls.some((called) => isSame(called, who))
  const isOne = (one: Source | null | undefined) => one !== null && one !== undefined && isSame(one, who)
  const courtesy = before?.turn.courtesy ?? null
  let sum = 0
  if (isCalled(line)) sum += WEIGHTS.called
  if (before && isCalled(before)) sum += WEIGHTS.calledBefore
  if (next && isCalled(next)) sum += WEIGHTS.calledBehind
  if (line.turn.names.has(who.entity)) sum += WEIGHTS.spokenOf
  if (line.own === null && isOne(line.found)) sum += WEIGHTS.found
  if (isOne(before?.listener)) sum += WEIGHTS.listener
  if (courtesy && (people.genderOf(who) ?? courtesy) !== courtesy) sum += WEIGHTS.otherCourtesy
  return sum
}

/** "He" is whoever acts right before, else whom the writer's pronouns mean. */
function worthOfPronoun(who: Source, { own, actors, heard, spoke }: Line, { people }: Scene): number {
  if (isTeller(who)) return NEVER
  if (!isKnown(who)) return pronounGender(who) === genderOfWords(own!) ? WEIGHTS.unknownHe : NEVER
  const gender = people.genderOf(who)
  if (gender !== null && gender !== genderOfWords(own!)) return NEVER
  const acting = actors.findIndex((actor) => isSame(actor, who))
  const isReferent = isKnown(own!) && isSame(own!, who)
  const rank = isReferent ? 0 : heard.findIndex((one) => isSame(one, who))
  return (
    (gender === null ? WEIGHTS.genderUnknown : 0) +
    (acting === 0 ? WEIGHTS.actor : acting > 0 ? WEIGHTS.actorFar : 0) +
    (isReferent ? WEIGHTS.referent : 0) +
    (spoke.some((one) => isSame(one, who)) ? WEIGHTS.hasSpoken : 0) +
    (rank < 0 ? WEIGHTS.unheard : WEIGHTS.recency * rank)
  )
}

/** "The old woman", "her mother": somebody known of that gender, or nobody of a name. */
function worthOfDescription(who: Source, at: number, { lines, people }: Scene): number {
  const { own, heard, isFamiliar } = lines[at]!
  const isOwn = (one: Source): boolean => isSame(one, own!)
  if (isOwn(who)) return isFamiliar ? WEIGHTS.describedFamiliar : 0
  const [gender, told] = [genderOfWords(own!), people.genderOf(who)]
  const isOther = gender !== null && told !== null && gender !== told
  if (isOther || isTeller(who) || !isKnown(who)) return NEVER
  const noun = own!.text.split(' ').at(-1)!
  const isBorne = people.bears(who, noun.toLowerCase())
  // "the Duchess" is no lady but her who is called so
  if (!isBorne && /^\p{Lu}/u.test(noun) && isTitle(noun.toLowerCase())) return NEVER
  const rank = heard.filter((one) => !isOwn(one)).findIndex((one) => isSame(one, who))
  return (
    (kinOf(own!) === null ? WEIGHTS.described : WEIGHTS.describedKin) +
    (isBorne ? WEIGHTS.describedSo : 0) +
    (gender !== null && gender === told ? WEIGHTS.describedGender : 0) +
    (who.entity === null ? WEIGHTS.describedUnnamed : 0) +
    (/ .* /.test(own!.text) ? WEIGHTS.describedLong : 0) +
    (rank < 0 ? WEIGHTS.unheard : WEIGHTS.recency * rank)
  )
}

/** Where the writer says nothing, those who take part speak, before those who are only there. */
function worthOfSilence(who: Source, at: number, { lines, arrivals }: Scene): number {
  const { heard, turn, spoke } = lines[at]!
  const isNamed = who.entity !== null || isTeller(who)
  const isOne = (one: Source): boolean => isSame(one, who)
  const isTold = ({ own, actors: [actor] }: Line) =>
    own !== null && (isOne(own) || (actor !== undefined && wordingOf(own) === 'pronoun' && isOne(actor)))
  const rank = heard.findIndex(isOne)
  const before = lines.slice(Math.max(0, at - FAR_BACK), at)
  const fading = WEIGHTS.fading * (rank < 0 ? UNHEARD : rank)
  const isCalled = ({ turn: { calls } }: Line) => calls.some(isOne)
  if (before.some(isTold)) return fading
  if (before.some(isCalled)) return WEIGHTS.calledEver + fading
  const ahead = lines.slice(at + 1, at + 1 + AHEAD).findIndex(isTold)
  if (ahead >= 0 && isNamed) return (ahead % 2 === 1 ? WEIGHTS.aheadOwn : WEIGHTS.aheadOther) + fading
  if (arrivals.some(isOne)) return (isNamed ? WEIGHTS.arrived : WEIGHTS.arrivedUnnamed) + fading
  const speech = turn.said > SHORT && !lines[at - 1]?.turn.asks ? WEIGHTS.speech : 0
  return speech + fading + (spoke.some(isOne) ? WEIGHTS.spoke : isNamed ? WEIGHTS.named : WEIGHTS.unnamed)
}

/** What it is worth to have spoken the line before, and the one before that. */
export function worthInTurn(
  at: number,
  { lines }: Scene,
): { readonly again: number; readonly alternating: number } {
  const { turn, own } = lines[at]!
  const wording = wordingOf(own)
  if (wording === 'nothing') return { again: WEIGHTS.again, alternating: WEIGHTS.alternates }
  const isNamed = wording === 'name'
  const again = isNamed ? WEIGHTS.againNamed : turn.opens ? WEIGHTS.againBehind : WEIGHTS.againBefore
  return { again, alternating: WEIGHTS.alternatesHe }
}
