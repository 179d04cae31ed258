/**
 * Candidates: stretches of a sentence that begin and end with a capitalised word, with at most three small words or marks
 * between two of them. A run may hold several names ("President Ilves and Tomas Brandt") or none ("However"); which it
 * holds is decided by `divide-runs.ts`. Where a space was lost between two names ("HeraldMarko Dell") or a compound was
 * opened ("Portugal-Spain"), a run ends.
 */
import type { Sentence, Token } from '../model.ts'
import { isConnector, isNameWord, isParticle } from './name-words.ts'

/** Half-open range of token indexes. */
export interface Run {
  readonly from: number
  readonly to: number
}

const LONGEST_GAP = 3

export function findRuns(tokens: readonly Token[], sentence: Sentence): Run[] {
  const runs: Run[] = []
  let from = -1
  let to = -1
  for (let i = sentence.from; i < sentence.to; i++) {
    const { text } = tokens[i]!
    if (isNameWord(text)) {
      if (from !== -1 && isGlued(tokens[i - 1]!, tokens[i]!)) {
        runs.push({ from, to })
        from = -1
      }
      if (from === -1) from = startWithParticles(tokens, sentence, i)
      to = i + 1
    } else if (from !== -1 && (!isConnector(text) || i - to >= LONGEST_GAP || isCut(tokens, i))) {
      runs.push({ from, to })
      from = -1
    }
  }
  if (from !== -1) runs.push({ from, to })
  return runs
}

/** "Herald" and "Marko", read apart though nothing stands between them; "J.K." is not meant. */
function isGlued(before: Token, { text, start }: Token): boolean {
  return before.end === start && /\p{Ll}$/u.test(before.text) && /^\p{Lu}\p{Ll}/u.test(text)
}

/** The hyphen of "Portugal-Spain", which was one word: two names, and no more to weigh. */
function isCut(tokens: readonly Token[], i: number): boolean {
  const { text, start, end } = tokens[i]!
  return text === '-' && tokens[i - 1]?.end === start && tokens[i + 1]?.start === end
}

function startWithParticles(tokens: readonly Token[], sentence: Sentence, first: number): number {
  let from = first
  while (from > sentence.from && first - from < 2 && isParticle(tokens[from - 1]!.text)) from--
  return from
}
