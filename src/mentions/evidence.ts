/** Everything about a document that features are made of, gathered once. */
import type { Segmented } from '../model.ts'
import { documentContext } from './document-context.ts'
import { type WordFacts, wordFacts } from './word-facts.ts'

export interface DocumentEvidence {
  readonly document: Segmented
  /** For each token. */
  readonly facts: readonly WordFacts[]
  /** For each token, bits of `documentContext`. */
  readonly context: readonly number[]
  /** For each sentence: 0 few capitals, 1 the most of its words, 2 all its letters. */
  readonly capitals: readonly number[]
}

export function gatherEvidence(document: Segmented): DocumentEvidence {
  const { tokens, sentences } = document
  const facts = tokens.map(wordFacts)
  const context = documentContext(tokens, facts)
  return {
    document,
    facts,
    context: tokens.map((token) => context.get(token.lower) ?? 0),
    capitals: sentences.map(({ from, to }) => capitalsOf(tokens.slice(from, to).map((token) => token.text))),
  }
}

function capitalsOf(words: readonly string[]): number {
  const letters = words.filter((word) => /^\p{L}{2,}/u.test(word))
  if (letters.length < 3) return 0
  if (letters.every((word) => word === word.toUpperCase())) return 2
  const long = letters.filter((word) => word.length > 3)
  return long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length > 0.7 * long.length ? 1 : 0
}
