/** What stands beside a token in its sentence. */
import type { DocumentEvidence } from '../evidence.ts'
import { outside, type WordFacts } from '../word-facts.ts'

export function neighbour({ document, facts }: DocumentEvidence, i: number, offset: number): WordFacts {
  const same = document.tokens[i + offset]?.sentence === document.tokens[i]!.sentence
  return same ? facts[i + offset]! : outside
}

/** Part of speech as a number; 0 beyond the ends. */
export function posBeside({ document, pos }: DocumentEvidence, i: number, offset: number): number {
  return document.tokens[i + offset]?.sentence === document.tokens[i]!.sentence ? pos[i + offset]! : 0
}
