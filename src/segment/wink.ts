/**
 * The door to wink-nlp: words with part of speech and lemma, and where wink would end a sentence.
 *
 * wink adds every unknown word to its lexicon, so that what it read before changes what it reads next, and memory grows.
 * Therefore the words that a text added are forgotten when it has been read, but for plain ones like "Zorblat", which wink
 * parts and tags alike whether it knows them or not. The tables behind all of them are out of reach and keep a row for
 * each, so that now and then a new reader takes over, over the same loaded model.
 *
 * The model is loaded by the first reading, not by the import: it takes a tenth of a second.
 */
import wink from 'wink-nlp'
import type { PartOfSpeech } from '../model.ts'
import { remembered } from '../text/remembered.ts'
import { type Lexicon, readModel, type WinkModel } from './wink-model.ts'

/** What wink gives: three arrays side by side, and the indexes of the words that end a sentence, in order. */
export interface Reading {
  readonly words: readonly string[]
  readonly pos: readonly (PartOfSpeech | 'SPACE')[]
  readonly lemmas: readonly string[]
  readonly lastWords: readonly number[]
}

type Lemmatize = WinkModel['addons']['lemmatize']

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

/** Its own types know neither what it leaves open nor a model in parts. */
const makeWink = wink as unknown as (model: object, pipe: readonly string[]) => Reader

/** Words of one part of speech of which the lemma is kept. */
const MOST_LEMMAS = 10_000
/** Rows of added words, of some 50 bytes each, after which a new reader takes over. */
const MOST_ADDED = 100_000
/** wink takes each of these for a word wherever it stands; of "USD" or "X2" it thinks one thing here and another there. */
const PLAIN = /^[A-Z]?[a-z]+$/

let loaded: { readonly lexicon: Lexicon; readonly makeReader: () => Reader; reader: Reader } | undefined

/** Reads a text. Words are in order; all of them are in the text, except that some may be empty. */
export function readWords(text: string): Reading {
  const wink = load()
  const { lexicon } = wink
  const known = lexicon.list.length
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
    forget(lexicon, known)
    if (known > lexicon.intrinsicSize + MOST_ADDED) {
      cutBack(lexicon)
      wink.reader = wink.makeReader()
    }
  }
}

/** Whether a word, in the letters given, is in wink's lexicon: 87,000 English words. */
export function isEnglishWord(word: string): boolean {
  const { hash, intrinsicSize } = load().lexicon
  return (hash[word] ?? intrinsicSize) < intrinsicSize
}

function load() {
  if (loaded) return loaded
  const model = readModel()
  const addons = { lemmatize: remembering(model.addons.lemmatize) }
  const makeReader = () => makeWink({ ...model, addons }, ['sbd', 'pos'])
  loaded = { lexicon: model.core().features.lexeme, makeReader, reader: makeReader() }
  return loaded
}

/** Lemmas cost wink several patterns each, and the words come again in the next text. */
function remembering(lemmatize: Lemmatize): Lemmatize {
  const byTag = new Map<string, (word: string, cache: unknown) => string>()
  return (word, pos, cache) => {
    let lemmas = byTag.get(pos)
    if (lemmas === undefined) {
      lemmas = remembered(MOST_LEMMAS, (word: string, cache: unknown) => lemmatize(word, pos, cache))
      byTag.set(pos, lemmas)
    }
    return lemmas(word, cache)
  }
}

/** Forgets the words from the index given that are not plain. */
function forget({ list, hash }: Lexicon, known: number): void {
  for (let index = known; index < list.length; index++) {
    const word = list[index]!
    if (PLAIN.test(word)) continue
    delete hash[word]
    list[index] = ''
  }
}

function cutBack(lexicon: Lexicon): void {
  const { list, hash, intrinsicSize } = lexicon
  while (list.length > intrinsicSize) delete hash[list.pop()!]
  lexicon.index = intrinsicSize
}
