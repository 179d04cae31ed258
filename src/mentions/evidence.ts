/** Everything about a document that features are made of, gathered once. */

import type { PartOfSpeech, Segmented } from '../model.ts'
import { startsUpper } from '../text/letters.ts'
import { companyOfWords } from './company.ts'
import { documentContext } from './document-context.ts'
import { type WordFacts, wordFacts } from './word-facts.ts'

export interface DocumentEvidence {
  readonly document: Segmented
  /** For each token. */
  readonly facts: readonly WordFacts[]
  /** For each token, its part of speech as a number above 0. */
  readonly pos: Uint8Array
  /** For each token, bits of `documentContext`. */
  readonly context: readonly number[]
  /** By lower-case word: features of `companyOfWords`. */
  readonly company: ReadonlyMap<string, readonly number[]>
  /** For each token: in which kind of block it stands, and whether in its dateline. */
  readonly layout: Uint8Array
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
    pos: Uint8Array.from(tokens, ({ pos }) => partsOfSpeech.indexOf(pos) + 1),
    context: tokens.map((token) => context.get(token.lower) ?? 0),
    company: companyOfWords(tokens, facts),
    layout: layoutOf(document),
    capitals: sentences.map(({ from, to }) => capitalsOf(tokens.slice(from, to).map((token) => token.text))),
  }
}

const partsOfSpeech: readonly PartOfSpeech[] =
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(
    ' ',
  ) as PartOfSpeech[]

const blockKinds = ['paragraph', 'title', 'heading', 'byline', 'date', 'boilerplate'] as const

function layoutOf({ tokens, blocks }: Segmented): Uint8Array {
  return Uint8Array.from(tokens, ({ block, start }) => {
    const { kind, dateline } = blocks[block]!
    return blockKinds.indexOf(kind) * 2 + (dateline && start < dateline.end ? 1 : 0)
  })
}

function capitalsOf(words: readonly string[]): number {
  const letters = words.filter((word) => /^\p{L}{2,}/u.test(word))
  if (letters.length < 3) return 0
  if (letters.every((word) => word === word.toUpperCase())) return 2
  const long = letters.filter((word) => word.length > 3)
  return long.length > 2 && long.filter((word) => startsUpper(word)).length > 0.7 * long.length ? 1 : 0
}
