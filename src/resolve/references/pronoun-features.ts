/** The people whom a pronoun may mean, each with the features that weigh for and against. */
import { mix } from '../../text/hash.ts'
import type { PronounContext } from './pronoun-context.ts'
import { FACTS, sceneOf, USES, type View } from './pronoun-facts.ts'
import type { Occurrence } from './salience.ts'

/** Features of the gender: apart, because training hides them where gender was what told whom a pronoun meant. */
const AGREEMENT = 64
const NOBODY = 65

export interface Candidate {
  readonly person: number
  /** The last one says how the gender is known. */
  readonly features: readonly number[]
}

/** Whether nothing is known against a pronoun's standing for a person. */
export function genderFits({ people, pronoun }: PronounContext, person: number): boolean {
  const { gender } = people[person]!
  return gender === null || gender === pronoun.gender
}

/** Everyone within reach who fits, with the features that speak for each. */
export function pronounCandidates(
  context: PronounContext,
  fits: (person: number) => boolean = (person) => genderFits(context, person),
): Candidate[] {
  const { tokens, at, people, pronoun, opens } = context
  const before = context.before.filter(({ person }) => fits(person))
  const behind = context.behind.filter(({ person }) => fits(person))
  const onMind = new Map([...context.onMind].filter(([person]) => fits(person)))
  const weights = [...onMind.values()]
  const highest = Math.max(1e-9, ...weights)
  const scene = sceneOf({ ...context, before })
  const own = new Map<number, Occurrence[]>()
  for (const occurrence of [...before, ...behind]) {
    const list = own.get(occurrence.person)
    if (list === undefined) own.set(occurrence.person, [occurrence])
    else if (occurrence.to <= at) list.push(occurrence)
  }
  return [...own].map(([person, list], rank) => {
    const latest = list[0]!
    const weight = onMind.get(person) ?? 0
    const view: View = {
      tokens,
      people,
      at,
      pronoun,
      before,
      behind,
      opens,
      onMind,
      scene,
      person,
      own: list,
      latest,
      use: USES.indexOf(latest.use),
      isBehind: latest.from > at,
      next: behind.find((one) => one.person === person),
      sentencesBack: tokens[at]!.sentence - latest.sentence,
      rank,
      salience: Math.round((10 * weight) / highest),
      salienceRank: countAbove(weights, weight),
      totalRank: Math.min(countAbove(scene.totals, people[person]!.mentions.length), 3),
    }
    const { source, leaning } = people[person]!
    const agreement = Math.round(pronoun.gender === 'female' ? leaning : -leaning)
    const features = factFeatures(view)
    features.push(mix(AGREEMENT, SOURCES.indexOf(source), agreement))
    return { person, features }
  })
}

function countAbove(numbers: readonly number[], number: number): number {
  let count = 0
  for (const other of numbers) if (other > number) count++
  return count
}

/** What speaks for somebody who is not named: "his wife … she". */
export function nobodyFeatures({ tokens, at, pronoun, before, behind }: PronounContext): number[] {
  const use = PRONOUN_USES.indexOf(pronoun.use)
  const reach = before[0] === undefined ? 9 : tokens[at]!.sentence - before[0].sentence
  return [
    mix(NOBODY, 0, use),
    mix(NOBODY, 1, reach),
    mix(NOBODY, 2, Math.min(before.length, 6)),
    mix(NOBODY, 3, behind.length),
  ]
}

const SOURCES = ['title', 'name', 'pronoun', null] as const
const PRONOUN_USES = ['subject', 'object', 'possessive', 'reflexive'] as const

/** Each fact alone and together with the function of the pronoun. */
function factFeatures(view: View): number[] {
  const use = PRONOUN_USES.indexOf(view.pronoun.use)
  const list: number[] = []
  for (let index = 0; index < FACTS.length; index++) {
    const value = FACTS[index]!(view)
    list.push(mix(index, value), mix(index, value, use + 1))
  }
  return list
}
