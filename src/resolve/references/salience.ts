/**
 * How much each person is on the reader's mind, after Lappin and Leass, "An Algorithm for Pronominal Anaphora
 * Resolution" (Computational Linguistics 20/4, 1994): a mention weighs by its grammatical function, and the weight fades
 * with each sentence. To this comes the number of mentions.
 */
import type { GrammaticalFunction } from './grammar.ts'

/** One place where a person is named or meant. */
export interface Occurrence {
  readonly person: number
  readonly from: number
  readonly to: number
  readonly sentence: number
  readonly use: GrammaticalFunction
  readonly as: 'name' | 'pronoun' | 'nominal'
  /** Within a quotation, where it is on the speaker's mind more than on the writer's. */
  readonly quoted: boolean
  /** Whether it is who says something: "Weil said". */
  readonly speaks: boolean
}

const WEIGHT: Readonly<Record<GrammaticalFunction, number>> = {
  subject: 1.6,
  object: 1,
  oblique: 0.8,
  possessive: 0.9,
}
const FADING = 0.5
/** Less than a name: what was resolved may be wrong. */
const RESOLVED_WEIGHT = 0.7
const QUOTED_WEIGHT = 0.4
/** Sentences and occurrences that are looked back on. */
const SENTENCES = 8
const OCCURRENCES = 48

export interface Discourse {
  add(occurrence: Occurrence): void
  /** Occurrences within reach of a sentence, latest first. */
  before(sentence: number): readonly Occurrence[]
  /** Number of mentions by name in the whole document. */
  total(person: number): number
}

/** Remembers who was named or meant, as far back as a pronoun may reach. */
export function discourse(total: (person: number) => number): Discourse {
  const recent: Occurrence[] = []
  return {
    add(occurrence) {
      recent.unshift(occurrence)
      if (recent.length > OCCURRENCES) recent.pop()
    },
    before: (sentence) => recent.filter((occurrence) => sentence - occurrence.sentence <= SENTENCES),
    total,
  }
}

/** The weight of one occurrence, seen from a later sentence. */
function salience({ use, as, quoted, sentence }: Occurrence, seenFrom: number): number {
  const weight = WEIGHT[use] * (as === 'name' ? 1 : RESOLVED_WEIGHT) * (quoted ? QUOTED_WEIGHT : 1)
  return weight * FADING ** (seenFrom - sentence)
}

/** Everyone within reach of a sentence with the sum of his or her occurrences. */
export function salienceByPerson(memory: Discourse, sentence: number): ReadonlyMap<number, number> {
  const weights = new Map<number, number>()
  for (const occurrence of memory.before(sentence)) {
    const { person } = occurrence
    weights.set(person, (weights.get(person) ?? 0) + salience(occurrence, sentence))
  }
  for (const [person, weight] of weights) {
    weights.set(person, weight * (1 + 0.15 * Math.log2(1 + memory.total(person))))
  }
  return weights
}
