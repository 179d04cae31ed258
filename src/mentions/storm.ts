/** "Cyclone Amara", "Hurricane Otis", "Tropical Storm Jordan": storms have given names, and are nobody. */
import type { Token } from '../model.ts'
import { startsUpper } from '../text/letters.ts'
import type { JudgedRange } from './correction.ts'

const storm = /^(?:cyclone|hurricane|typhoon|storm)$/

export function isStorm(tokens: readonly Token[], { from, to }: JudgedRange): boolean {
  const isWord = (at: number) => startsUpper(tokens[at]?.text ?? '') && storm.test(tokens[at]!.lower)
  if (to - from > 1) return to - from < 4 && isWord(to - 2)
  return isWord(from - 1) && tokens[from - 1]!.sentence === tokens[from]!.sentence
}
