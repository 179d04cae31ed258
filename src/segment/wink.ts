/**
 * The door to wink-nlp: words with part of speech and lemma, and where wink would end a sentence.
 *
 * wink adds every unknown word to its lexicon, so that what it read before changes what it reads next, and memory grows.
 * Therefore each text gets a fresh reader over the same loaded model, and the model is cut back to its own words after
 * each reading: 0.1 ms a text, and exact. (The parts of the model for which we have no use are replaced by empty ones;
 * without that a reader costs 20 ms, and the twenty-first throws.)
 *
 * The model is loaded by the first reading, not by the import: it takes a tenth of a second.
 */
import { createRequire } from 'node:module'
import type { PartOfSpeech } from '../model.ts'

/** What wink gives, as parallel arrays: `ends` are the indexes of the words that end a sentence. */
export interface Reading {
  readonly words: readonly string[]
  readonly pos: readonly (PartOfSpeech | 'SPACE')[]
  readonly lemmas: readonly string[]
  readonly ends: ReadonlySet<number>
}

/** One kind of strings in the model (words, prefixes, shapes …), to which a reading adds. */
interface Feature {
  readonly list: string[]
  readonly hash: Record<string, number>
  readonly intrinsicSize?: number
  index: number
}

interface Core {
  readonly features: { readonly lexeme: Feature & { readonly intrinsicSize: number } } & Record<
    string,
    Feature
  >
}

interface Model {
  readonly core: () => Core
}

interface Collection {
  out<T>(its: (...state: never[]) => T): T[]
}

interface Reader {
  readDoc(text: string): { tokens(): Collection; sentences(): Collection }
  readonly its: {
    value(): string
    pos(): PartOfSpeech | 'SPACE'
    lemma(): string
    span(): [first: number, last: number]
  }
}

type MakeReader = (model: object, pipe: readonly string[]) => Reader

let loaded: { readonly core: Core; readonly freshReader: () => Reader } | undefined

/** Reads a text. Words are in order; all of them are in the text, except that some may be empty. */
export function readWords(text: string): Reading {
  const { core, freshReader } = load()
  const { readDoc, its } = freshReader()
  try {
    const document = readDoc(text)
    const tokens = document.tokens()
    const words = tokens.out(its.value)
    return {
      words,
      pos: tokens.out(its.pos),
      // Of "cannot" within a sentence wink may know no lemma.
      lemmas: tokens.out(its.lemma).map((lemma: string | undefined, i) => lemma ?? words[i]!.toLowerCase()),
      ends: new Set(
        document
          .sentences()
          .out(its.span)
          .map(([, last]) => last),
      ),
    }
  } finally {
    for (const feature of Object.values(core.features)) cutBack(feature)
  }
}

/** Whether a word, in the letters given, is in wink's lexicon: 87,000 English words. */
export function isEnglishWord(word: string): boolean {
  return load().core.features.lexeme.hash[word] !== undefined
}

function load() {
  if (loaded) return loaded
  const require = createRequire(import.meta.url)
  const makeReader: MakeReader = require('wink-nlp')
  const model: Model = require('wink-eng-lite-web-model')
  const core = model.core()
  const nothing = () => ({ machines: ['[0,0,{},{},{},{}]'], transformers: [null] })
  const ner = () => ({ machines: [], transformers: [] })
  const lean = { ...model, core: () => core, ner, negation: nothing, sa: nothing, metaCER: nothing }
  loaded = { core, freshReader: () => makeReader(lean, ['sbd', 'pos']) }
  return loaded
}

function cutBack(feature: Feature): void {
  const { list, hash, intrinsicSize } = feature
  if (intrinsicSize === undefined) return
  while (list.length > intrinsicSize) delete hash[list.pop()!]
  feature.index = intrinsicSize
}
