import type { SpeakerReport } from '../model.ts'

/** "She said" of nobody in particular: the words have a speaker, but who it is was not found. */
export function isUnnamed({ person, name }: SpeakerReport): boolean {
  return person === null && PRONOUN.test(name)
}

const PRONOUN =
  /^(?:he|she|it|they|we|i|you|him|her|them|us|me|his|its|their|our|my|one|who|this|that|these|those)$/i
