/**
 * Tokens and sentences of a document, on wink-nlp: a mended view of the text is read in one go, wink's words are joined
 * and parted into tokens and brought back to the places from which they were read, and sentences are drawn over them.
 */
import type { Quoted, Segmented } from '../model.ts'
import { splitSentences } from './sentences/split-sentences.ts'
import { joinWords } from './tokens/join-words.ts'
import { makeTokens } from './tokens/make-tokens.ts'
import { partWords } from './tokens/part-words.ts'
import { placeWords } from './tokens/place-words.ts'
import { mendedView } from './view/mended-view.ts'
import { readWords } from './wink.ts'

/** Splits every block but boilerplate into tokens and sentences. */
export function segment(document: Quoted): Segmented {
  const view = mendedView(document)
  const read = placeWords(view.text, readWords(view.text))
  const words = joinWords(view.text, partWords(view.text, read))
  const tokens = makeTokens(document, view, words)
  const sentences = splitSentences(document, tokens, words)
  return { ...document, tokens, sentences }
}
