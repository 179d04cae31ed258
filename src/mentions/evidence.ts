/** Everything about a document that features are made of, gathered once. */

import type { PartOfSpeech, Segmented, Sentence } from '../model.ts'
import { companyOfWords } from './company.ts'
import { documentContext } from './document-context.ts'
import { ALL_UPPER, LONG_WORD, TWO_LETTERS, UPPER, type WordFacts, wordFacts } from './word-facts.ts'

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
    pos: partsOfSpeech(document),
    context: facts.map(({ lower }) => context.get(lower) ?? 0),
    company: companyOfWords(tokens, facts),
    layout: layoutOf(document),
    capitals: sentences.map((sentence) => capitalsOf(facts, sentence)),
  }
}

const numberOfTag = new Map(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'
    .split(' ')
    .map((tag, i) => [tag as PartOfSpeech, i + 1]),
)

function partsOfSpeech({ tokens }: Segmented): Uint8Array {
  const numbers = new Uint8Array(tokens.length)
  tokens.forEach(({ pos }, i) => {
    numbers[i] = numberOfTag.get(pos) ?? 0
  })
  return numbers
}

const blockKinds = ['paragraph', 'title', 'heading', 'byline', 'date', 'boilerplate'] as const

function layoutOf({ tokens, blocks }: Segmented): Uint8Array {
  const layouts = blocks.map(({ kind }) => blockKinds.indexOf(kind) * 2)
  const layout = new Uint8Array(tokens.length)
  tokens.forEach(({ block, start }, i) => {
    const { dateline } = blocks[block]!
    layout[i] = layouts[block]! + (dateline && start < dateline.end ? 1 : 0)
  })
  return layout
}

function capitalsOf(facts: readonly WordFacts[], { from, to }: Sentence): number {
  let words = 0
  let upper = 0
  let long = 0
  let capitalised = 0
  for (let i = from; i < to; i++) {
    const { letters } = facts[i]!
    if ((letters & TWO_LETTERS) === 0) continue
    words += 1
    if ((letters & ALL_UPPER) !== 0) upper += 1
    if ((letters & LONG_WORD) === 0) continue
    long += 1
    if ((letters & UPPER) !== 0) capitalised += 1
  }
  if (words < 3) return 0
  if (upper === words) return 2
  return long > 2 && capitalised > 0.7 * long ? 1 : 0
}
