/**
 * Joins wink's words where several are one token.
 *
 * - Hyphens join: "Norvian-Ardlandish", "north-west", "al-Brandt", "28-year-old", "U.S.-led" are one token each; wink parts
 *   most of them. Dashes do not join, with or without spaces.
 * - "O'Dell", "AT&T", "3.30pm", "1.5bn" are one token; possessive 's, n't and the other clitics stand apart, as does the
 *   bare apostrophe of "the ministers' plan".
 * - An abbreviation keeps its stop, also at the end of a sentence: "Adm.", "U.S.", "J.K.", "Inc."
 */

import type { PartOfSpeech } from '../../model.ts'
import { startsLower } from '../../text/letters.ts'
import { isAbbreviation } from './is-abbreviation.ts'
import type { Word } from './word.ts'

const PART = String.raw`(?:(?:\p{L}\.)+(?=-)|\d+(?:[.,:/]\d+)*\p{L}*|\p{L}[\p{L}\p{M}\p{N}]*(?:['&](?!(?:s|t|re|ve|ll|d|m)(?!\p{L}))\p{L}+)*)`
const COMPOUND = new RegExp(String.raw`(?:Ph|Psy|Ed)\.D\.?|[@#]?${PART}(?:-${PART})*`, 'iuy')

export function joinWords(view: string, words: readonly Word[]): Word[] {
  const joined: Word[] = []
  for (let index = 0; index < words.length; index++) {
    const last = lastOfCompound(view, words, index)
    const word = last === index ? words[index]! : join(words.slice(index, last + 1))
    index = last
    const next = words[index + 1]
    if (next?.read === '.' && next.start === word.end && isAbbreviation(view, word)) {
      joined.push({ ...word, end: next.end, read: `${word.read}.`, ends: next.ends })
      index++
    } else joined.push(word)
  }
  return joined
}

/** Index of the last word that belongs to one token with the word at `index`. */
function lastOfCompound(view: string, words: readonly Word[], index: number): number {
  const word = words[index]!
  if (words[index + 1]?.start !== word.end || (word.pos === 'PUNCT' && word.read !== "'")) return index
  COMPOUND.lastIndex = word.start
  if (!COMPOUND.test(view)) return index
  let last = index
  while (last + 1 < words.length && words[last + 1]!.end <= COMPOUND.lastIndex) last++
  return words[last]!.end === COMPOUND.lastIndex ? last : index
}

function join(words: readonly Word[]): Word {
  const first = words[0]!
  const last = words.at(-1)!
  const read = words.map((word) => word.read).join('')
  return {
    start: first.start,
    end: last.end,
    read,
    pos: compoundTag(first, last),
    lemma: read.toLowerCase(),
    ends: last.ends,
  }
}

/** "Norvia-led" and "first-ever" say what something is like; else the last part is the head. */
function compoundTag(first: Word, last: Word): PartOfSpeech {
  if (last.pos === 'PUNCT') return first.pos
  return startsLower(last.read) && (last.pos === 'VERB' || last.pos === 'ADV') ? 'ADJ' : last.pos
}
