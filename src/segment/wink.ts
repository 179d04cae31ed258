/**
 * The door to wink-nlp: words with part of speech and lemma, and where wink would end a sentence.
 *
 * wink adds every unknown word to its lexicon, so that what it read before changes what it reads next, and memory grows.
 * Therefore the words that a text added are forgotten when it has been read. The tables behind them are out of reach and
 * keep an empty row for each, so that now and then a new reader takes over, over the same loaded model.
 *
 * The model is loaded by the first reading, not by the import: it takes a tenth of a second. The parts of it for which we
 * have no use are replaced by empty ones; without that a reader costs 20 ms, and the twenty-first throws.
 */
import { createRequire } from 'node:module'
import type { PartOfSpeech } from '../model.ts'
import { remembered } from '../text/remembered.ts'

/** What wink gives: three arrays side by side, and the indexes of the words that end a sentence, in order. */
export interface Reading {
  readonly words: readonly string[]
  readonly pos: readonly (PartOfSpeech | 'SPACE')[]
  readonly lemmas: readonly string[]
  readonly lastWords: readonly number[]
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
  readonly featureFn: (...settings: unknown[]) => { shape: (word: string) => string }
  readonly addons: { readonly lemmatize: (word: string, pos: string, cache: unknown) => string }
}

interface Collection {
  out<T>(its: (...state: never[]) => T): T[]
}

interface Reader {
  readDoc(text: string): { tokens(): Collection; sentences(): Collection }
  readonly its: {
    value(): string
    pos(): PartOfSpeech | 'SPACE'
    /** Of some contractions ("cannot") wink knows no lemma. */
    lemma(): string | undefined
    span(): [first: number, last: number]
  }
}

type MakeReader = (model: object, pipe: readonly string[]) => Reader

/** Words of which the shape or the lemma is kept. */
const MOST_REMEMBERED = 20_000
/** Rows of forgotten words, of some 50 bytes each, after which a new reader takes over. */
const MOST_FORGOTTEN = 100_000

let loaded: { readonly core: Core; readonly makeReader: () => Reader; reader: Reader } | undefined

/** Reads a text. Words are in order; all of them are in the text, except that some may be empty. */
export function readWords(text: string): Reading {
  const wink = load()
  const known = wink.core.features.lexeme.list.length
  const { readDoc, its } = wink.reader
  try {
    const document = readDoc(text)
    const tokens = document.tokens()
    const words = tokens.out(its.value)
    return {
      words,
      pos: tokens.out(its.pos),
      lemmas: tokens.out(its.lemma).map((lemma, index) => lemma ?? words[index]!.toLowerCase()),
      lastWords: document
        .sentences()
        .out(its.span)
        .map(([, last]) => last),
    }
  } finally {
    forget(wink.core, known)
    if (known > wink.core.features.lexeme.intrinsicSize + MOST_FORGOTTEN) {
      Object.values(wink.core.features).forEach(cutBack)
      wink.reader = wink.makeReader()
    }
  }
}

/** Whether a word, in the letters given, is in wink's lexicon: 87,000 English words. */
export function isEnglishWord(word: string): boolean {
  return load().core.features.lexeme.hash[word] !== undefined
}

function load() {
  if (loaded) return loaded
  const require = createRequire(import.meta.url)
  const makeWink: MakeReader = require('wink-nlp')
  const model: Model = require('wink-eng-lite-web-model')
  const core = model.core()
  const nothing = () => ({ machines: ['[0,0,{},{},{},{}]'], transformers: [null] })
  const ner = () => ({ machines: [], transformers: [] })
  const lean = {
    ...remembering(model),
    core: () => core,
    ner,
    negation: nothing,
    sa: nothing,
    metaCER: nothing,
  }
  const makeReader = () => makeWink(lean, ['sbd', 'pos'])
  loaded = { core, makeReader, reader: makeReader() }
  return loaded
}

/** Shapes and lemmas cost wink several patterns each, and words that are forgotten come again in the next text. */
function remembering(model: Model): Model {
  const lemmatize = remembered(MOST_REMEMBERED, (key: string, cache: unknown) => {
    const space = key.indexOf(' ')
    return model.addons.lemmatize(key.slice(space + 1), key.slice(0, space), cache)
  })
  return {
    ...model,
    featureFn: (...settings) => {
      const features = model.featureFn(...settings)
      const shape = remembered(MOST_REMEMBERED, features.shape)
      return Object.assign(features, { shape })
    },
    addons: { ...model.addons, lemmatize: (word, pos, cache) => lemmatize(`${pos} ${word}`, cache) },
  }
}

/** Forgets words from the index given, and all shapes, prefixes and suffixes that only they had. */
function forget({ features }: Core, known: number): void {
  const { lexeme, ...others } = features
  for (let index = known; index < lexeme.list.length; index++) {
    delete lexeme.hash[lexeme.list[index]!]
    lexeme.list[index] = ''
  }
  Object.values(others).forEach(cutBack)
}

function cutBack(feature: Feature): void {
  const { list, hash, intrinsicSize } = feature
  if (intrinsicSize === undefined) return
  while (list.length > intrinsicSize) delete hash[list.pop()!]
  feature.index = intrinsicSize
}
