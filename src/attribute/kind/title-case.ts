import type { Token } from '../../model.ts'
import { startsUpper } from '../../text/letters.ts'

const SMALL = new Set(`a an and as at by for from in of on or the to vs with 's ’s`.split(' '))

/** Whether every word but the small ones has a capital, as in “The Long Way Home”; a number is as good as one. */
export function isTitleCase(words: readonly Token[]): boolean {
  const fits = ({ text, lower }: Token, at: number): boolean =>
    startsUpper(text) || /^\p{N}/u.test(text) || (at > 0 && SMALL.has(lower))
  return words.length > 0 && words.every(fits)
}
