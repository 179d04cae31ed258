/**
 * How much each person is on the reader's mind, after Lappin and Leass, "An Algorithm for Pronominal Anaphora
 * Resolution" (Computational Linguistics 20/4, 1994): a mention weighs by its grammatical function, and the weight fades
 * with each sentence. To this come the number of mentions and, after Mitkov (ACL 1998), likeness of function.
 */
import type { GrammaticalFunction } from './grammar.ts'

/** One place where a person is named or meant. */
export interface Occurrence {
  readonly person: number
  readonly from: number
  readonly to: number
  readonly sentence: number
  readonly use: GrammaticalFunction
  /** 1 for a name; less for a pronoun, of which we are less sure, and for names within quotations. */
  readonly weight: number
}

const WEIGHT: Readonly<Record<GrammaticalFunction, number>> = {
  subject: 1.6,
  object: 1,
  oblique: 0.8,
  possessive: 0.9,
}
const FADING = 0.5
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
export function salience({ use, weight, sentence }: Occurrence, seenFrom: number): number {
  return WEIGHT[use] * weight * FADING ** Math.abs(seenFrom - sentence)
}
