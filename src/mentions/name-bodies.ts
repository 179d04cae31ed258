/**
 * Bodies that are called after a place or somebody: in "the Jamaica Observer", "Devon and Weir Police", "the Brandt Trust"
 * the first words are no place and nobody by themselves.
 */
import type { Token } from '../model.ts'
import { startsUpper } from '../text/letters.ts'
import { type Correction, isLikeliest, surely } from './correction.ts'
import { ORGANIZATION, PERSON, PLACE } from './semi-markov.ts'

/** What is called after places, and hardly ever begins a name of its own. */
const ofPlace =
  /^(?:police|constabulary|garda|observer|herald|tribune|gazette|chronicle|courier|examiner|inquirer|times|diocese|archdiocese)$/
/** What is called after people. */
const ofPerson =
  /^(?:trust|foundation|institute|fund|prize|award|medal|trophy|scholarship|fellowship|act|bill|amendment)$/

export const nameBody: Correction = (tokens, stretch) => {
  const word = isLikeliest(PLACE, stretch) ? ofPlace : isLikeliest(PERSON, stretch) ? ofPerson : null
  if (word === null) return null
  return bodyEnd(tokens, stretch.to, word) > stretch.to ? surely(ORGANIZATION) : null
}

/** Where the name of a body that goes on behind a place or person ends, or `to` where there is none. */
export function endOfBody(tokens: readonly Token[], to: number): number {
  return Math.max(bodyEnd(tokens, to, ofPlace), bodyEnd(tokens, to, ofPerson))
}

function bodyEnd(tokens: readonly Token[], to: number, word: RegExp): number {
  const isWord = (at: number) => {
    const token = tokens[at]
    if (token === undefined || token.sentence !== tokens[to - 1]!.sentence) return false
    return startsUpper(token.text) && word.test(token.lower)
  }
  if (isWord(to)) return to + 1
  const isPair = word === ofPlace && tokens[to]?.lower === 'and' && startsUpper(tokens[to + 1]?.text ?? '')
  return isPair && isWord(to + 2) ? to + 3 : to
}
