/**
 * Who is a woman and who a man, by all the pronouns of a text: `Doctor Rosen folded up his paper` is a man, and no "she"
 * of the next paragraph means him, however near he stands.
 *
 * Each pronoun is asked whom it would mean if its gender were not known. That is evidence on everyone whom it may mean,
 * the more the less others explain it: behind `Rosen asked Mrs. Dell, and she` it says next to nothing of Rosen. What the
 * others are is evidence in turn, so that it goes round a few times, in the manner of belief propagation (Pearl 1988):
 * what a pronoun says of somebody rests on what all the other pronouns say of the rest.
 */
import type { Gender } from '../../model.ts'
import type { Person } from '../people/join-people.ts'
import type { Shares } from './rank-for-pronoun.ts'

/** A pronoun, and whom it may mean if its gender is left out of account. */
export interface PronounEvidence extends Shares {
  readonly gender: Gender
  /** Within a quotation, where a pronoun means people whom the writer has not named more often. */
  readonly quoted: boolean
}

/** How often a pronoun means nobody of those at hand, whatever the shares say. */
const NOISE = 0.25
const QUOTED_WEIGHT = 0.4
const ROUNDS = 4
/** Odds, as a logarithm, from which on a gender is taken for known. */
const SURE = 1.5

/** The same people, with the genders that pronouns tell; titles tell it better. Those of whom nothing is new stay the same objects. */
export function learnGenders(people: readonly Person[], pronouns: readonly PronounEvidence[]): Person[] {
  const odds = oddsOf(people, pronouns)
  return people.map((person, index) => {
    const one = odds[index]!
    const likely = one > 0 ? 'female' : 'male'
    const isKnown = Math.abs(one) > SURE || (person.source === 'name' && person.gender === likely)
    const gender = isKnown ? likely : null
    if (person.source === 'title' || gender === person.gender) return person
    const leaning = Math.max(-4, Math.min(4, one))
    return { ...person, gender, source: gender === null ? null : 'pronoun', leaning }
  })
}

/** For each person the logarithm of the odds that it is a woman. */
function oddsOf(people: readonly Person[], pronouns: readonly PronounEvidence[]): readonly number[] {
  let odds = people.map(({ leaning }) => leaning)
  let said = pronouns.map(({ shares }) => shares.map(() => 0))
  for (let round = 0; round < ROUNDS; round++) {
    said = pronouns.map((pronoun, index) => sayOf(pronoun, said[index]!, odds))
    odds = people.map(({ leaning }) => leaning)
    pronouns.forEach(({ shares }, index) => {
      shares.forEach(({ person }, at) => {
        odds[person]! += said[index]![at]!
      })
    })
  }
  return odds
}

/** What a pronoun adds to the odds of each whom it may mean. `said` is what it added the round before. */
function sayOf(
  { gender, shares, nobody, quoted }: PronounEvidence,
  said: readonly number[],
  odds: readonly number[],
): number[] {
  const sign = gender === 'female' ? 1 : -1
  const weight = sign * (quoted ? QUOTED_WEIGHT : 1)
  const fitting = shares.map(({ person, score }, at) => score * sigmoid(sign * (odds[person]! - said[at]!)))
  const all = fitting.reduce((sum, one) => sum + one, nobody / 2)
  const likelihood = (share: number) => (1 - NOISE) * share + NOISE / 2
  return shares.map(({ score }, at) => {
    const others = all - fitting[at]!
    return weight * Math.log(likelihood(others + score) / likelihood(others))
  })
}

function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}
