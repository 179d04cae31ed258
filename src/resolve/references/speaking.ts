/**
 * Who brings words, guessed from the neighbours of a name or pronoun: in news a pronoun beside "said" means most often
 * whoever spoke last.
 */
import { cueShare } from '../../lexicon/cues.ts'
import type { Token } from '../../model.ts'

/** A form that announces words in so many of its uses is a verb of speech here. */
const LEAST = 0.4
/** Tokens between commas behind a name: "Weil, the mayor of Norvia, said". */
const APPOSITION = 18

/** Whether the tokens from..to are who says something: "Weil said", "said Weil", "according to Weil". */
export function isSpeaking(tokens: readonly Token[], from: number, to: number): boolean {
  const { sentence } = tokens[from]!
  const isCue = (token: Token | undefined) =>
    token !== undefined && token.sentence === sentence && cueShare(token.lower) >= LEAST
  if (isCue(tokens[behindApposition(tokens, to)])) return true
  const before = tokens[from - 1]
  if (before?.lower === 'to' && tokens[from - 2]?.lower === 'according') return true
  return isCue(before) && before!.pos === 'VERB' && tokens[from - 2]?.pos === 'PUNCT'
}

/** The first token behind a name that is no apposition, auxiliary or adverb. */
function behindApposition(tokens: readonly Token[], to: number): number {
  let at = to
  if (tokens[at]?.text === ',') {
    const end = Math.min(tokens.length, at + APPOSITION)
    do at++
    while (at < end && tokens[at]!.text !== ',')
    at++
  }
  while (tokens[at]?.pos === 'ADV' || tokens[at]?.pos === 'AUX') at++
  return at
}
