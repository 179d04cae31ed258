/** What the corrections of one stretch have in common. */
import type { Token } from '../model.ts'
import { LABELS } from './semi-markov.ts'

/** Half-open range of token indexes, and for each label how likely it is. */
export interface JudgedRange {
  readonly from: number
  readonly to: number
  readonly probabilities: readonly number[]
}

/** The probabilities that a stretch should have, or null where the rule has nothing to say. */
export type Correction = (tokens: readonly Token[], stretch: JudgedRange) => readonly number[] | null

/** No doubt about it. */
export function surely(label: number): readonly number[] {
  return LABELS.map((_, other) => (other === label ? 1 : 0))
}

/** What is held to be one label is rather another. */
export function rather(label: number, than: number, { probabilities }: JudgedRange): readonly number[] {
  return probabilities.map((p, other) =>
    other === label ? p + probabilities[than]! : other === than ? 0 : p,
  )
}

export function isLikeliest(label: number, { probabilities }: JudgedRange): boolean {
  return probabilities.every((p) => p <= probabilities[label]!)
}
