/**
 * Names of those who gather and check news, many of which are given names too: "The Herald’s Verity news and fact-checking
 * unit", "the fact-checking agency Verity". Who is described so is an organization and nobody.
 */
import type { Token } from '../model.ts'
import type { JudgedRange } from './correction.ts'
import { PERSON } from './semi-markov.ts'

const LEAST = 0.05

export function isOutlet(tokens: readonly Token[], { from, to, probabilities }: JudgedRange): boolean {
  if (probabilities[PERSON]! < LEAST) return false
  return (to - from === 1 && isMediumBehind(tokens, to)) || isMediumBefore(tokens, from)
}

/** What a medium is called, and nobody who works for one: a broadcaster or a host may be a person. */
const thing =
  /^(?:agency|outlet|newspaper|magazine|website|site|startup|portal|tabloid|weekly|podcast|publisher|nonprofit)$/
const medium = new RegExp(
  `${thing.source}|^(?:unit|desk|service|team|project|broadcaster|channel|network|platform)$`,
)
const news = /^(?:news|media|press|verification|monitoring|investigative|fact-?check(?:ing|ers?)?)$/
const LONGEST_DESCRIPTION = 6

/** Nouns, adjectives and "and" from `from` on that speak of news and end in what spreads it. */
function isMediumBehind(tokens: readonly Token[], from: number): boolean {
  let isNews = false
  for (let i = from; i < from + LONGEST_DESCRIPTION; i++) {
    const token = tokens[i]
    if (!token || token.sentence !== tokens[from]!.sentence || token.text !== token.lower) return false
    if (news.test(token.lower)) isNews = true
    if (medium.test(token.lower)) return isNews || (i === from && thing.test(token.lower))
    if (!news.test(token.lower) && token.pos !== 'NOUN' && token.pos !== 'ADJ' && token.lower !== 'and')
      return false
  }
  return false
}

/** "The news website Verity": a description with its article or its trade, and no comma before the name. */
function isMediumBefore(tokens: readonly Token[], from: number): boolean {
  const [first, second, third] = [1, 2, 3].map((distance) => tokens[from - distance])
  const isInside = third?.sentence === tokens[from]!.sentence || second?.sentence === tokens[from]!.sentence
  if (!isInside || !first || !second || first.text !== first.lower) return false
  if (news.test(second.lower)) return medium.test(first.lower)
  return thing.test(first.lower) && (second.pos === 'DET' || second.pos === 'ADJ')
}
