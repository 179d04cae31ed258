/**
 * Finds each word that wink gave in the text it was given. wink tells no offsets, and the spaces it counts are wrong
 * beside unusual characters; but its words come in the order of the text, so each is searched behind the one before.
 */
import type { Reading } from '../wink.ts'
import type { Word } from './word.ts'

export function placeWords(text: string, { words, pos, lemmas, lastWords }: Reading): Word[] {
  const placed: Word[] = []
  let at = 0
  let sentence = 0
  words.forEach((read, index) => {
    const ends = lastWords[sentence] === index
    if (ends) sentence++
    const tag = pos[index]!
    if (tag === 'SPACE' || read.trim() === '') return
    const start = text.indexOf(read, at)
    if (start === -1) return
    at = start + read.length
    placed.push({ start, end: at, read, pos: tag, lemma: lemmas[index]!, ends })
  })
  return placed
}
