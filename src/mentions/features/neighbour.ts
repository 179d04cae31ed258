/** What stands beside a token in its sentence. */
import type { DocumentEvidence } from '../evidence.ts'
import type { WordFacts } from '../word-facts.ts'

/** What stands beyond the ends of a sentence. */
export const outside: WordFacts = {
  word: 1,
  lemma: 1,
  kinds: 0,
  place: 0,
  ordinary: 0,
  coarse: 0,
  fine: 0,
  shape: 1,
  prefix: 1,
  suffix: 1,
  ending: 1,
}

export function neighbour({ document, facts }: DocumentEvidence, i: number, offset: number): WordFacts {
  const same = document.tokens[i + offset]?.sentence === document.tokens[i]!.sentence
  return same ? facts[i + offset]! : outside
}

/** Part of speech as a number; 0 beyond the ends. */
export function posBeside({ document, pos }: DocumentEvidence, i: number, offset: number): number {
  return document.tokens[i + offset]?.sentence === document.tokens[i]!.sentence ? pos[i + offset]! : 0
}
