/**
 * Parts what wink left together: the possessive 's before a stop ("Norvia's."), and the stop from a word that is no
 * abbreviation where it stands ("They let him in.", "at 6pm.").
 */
import type { PartOfSpeech } from '../../model.ts'
import { isAbbreviation } from './is-abbreviation.ts'
import type { Word } from './word.ts'

/** "in.", "7.30pm." */
const FALSE_STOP = /^(?:\p{L}{2,}|[\d.:]*\d[ap]m)\.$/iu

export function partWords(view: string, words: readonly Word[]): Word[] {
  const parted: Word[] = []
  for (const word of words) {
    const { read } = word
    if (isPossessive(read)) parted.push(...part(word, read.length - 2, 'PART'))
    else if (read.endsWith('.') && FALSE_STOP.test(read) && !isAbbreviation(view, withoutStop(word))) {
      parted.push(...part(word, read.length - 1, 'PUNCT'))
    } else parted.push(word)
  }
  return parted
}

function isPossessive(read: string): boolean {
  const mark = read[read.length - 2]
  return (mark === "'" || mark === '’') && read.length > 2 && /s$/i.test(read)
}

function withoutStop(word: Word): Word {
  return { ...word, end: word.end - 1, read: word.read.slice(0, -1) }
}

function part(word: Word, length: number, pos: PartOfSpeech): Word[] {
  const middle = word.start + length
  const read = word.read.slice(0, length)
  const rest = word.read.slice(length)
  return [
    { ...word, end: middle, read, lemma: read.toLowerCase(), ends: false },
    { ...word, start: middle, read: rest, pos, lemma: rest.toLowerCase() },
  ]
}
