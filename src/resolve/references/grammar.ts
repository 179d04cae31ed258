/**
 * What a noun phrase is in its sentence, guessed from its neighbours, for want of a parser. The guess is right for the
 * plain sentences that news is made of, and a wrong one only weighs a candidate wrong.
 */
import type { Token } from '../../model.ts'

export type GrammaticalFunction = 'subject' | 'object' | 'oblique' | 'possessive'

/** The function of the tokens from..to; `from` counts the title in front of a name. */
export function grammaticalFunction(tokens: readonly Token[], from: number, to: number): GrammaticalFunction {
  const next = tokens[to]
  const before = tokens[from - 1]
  if (next !== undefined && /^(?:['’]s?)$/.test(next.text)) return 'possessive'
  if (before === undefined || before.sentence !== tokens[from]!.sentence) return 'subject'
  if (leadsToVerb(tokens, to)) return before.pos === 'ADP' && !isConjunction(before) ? 'oblique' : 'subject'
  if (before.pos === 'VERB') return isInverted(tokens, from - 1) ? 'subject' : 'object'
  if (before.lower === 'to' && tokens[from - 2]?.lower === 'according') return 'subject'
  if (before.pos === 'ADP') return 'oblique'
  return isClauseStart(before) ? 'subject' : 'object'
}

/** Whether a verb follows at once, or behind adverbs, or behind an apposition between commas: "Weil, the mayor, said". */
function leadsToVerb(tokens: readonly Token[], to: number): boolean {
  const { sentence } = tokens[to - 1]!
  let at = to
  if (tokens[at]?.text === ',') {
    const end = Math.min(tokens.length, at + 18)
    do at++
    while (at < end && tokens[at]!.sentence === sentence && tokens[at]!.text !== ',')
    at++
  }
  while (tokens[at]?.pos === 'ADV') at++
  const verb = tokens[at]
  return verb !== undefined && verb.sentence === sentence && (verb.pos === 'VERB' || verb.pos === 'AUX')
}

/** "…," said Weil. */
function isInverted(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1]
  return before !== undefined && before.pos === 'PUNCT'
}

function isClauseStart(token: Token): boolean {
  return token.pos === 'PUNCT' || token.pos === 'SCONJ' || isConjunction(token)
}

/** wink takes these for prepositions where a clause follows. */
function isConjunction({ lower }: Token): boolean {
  return /^(?:that|because|if|as|while|after|before|since|until|when|although|though|than|and|but)$/.test(
    lower,
  )
}

/** Whether a new clause begins between two places of one sentence: a second verb, a comma or a conjunction stands there. */
export function startsClauseBetween(tokens: readonly Token[], from: number, to: number): boolean {
  let verbs = 0
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (token.pos === 'VERB') verbs++
    if (verbs > 1 || token.pos === 'PUNCT' || token.pos === 'SCONJ' || isConjunction(token)) return true
  }
  return false
}
