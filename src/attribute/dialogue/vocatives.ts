/**
 * Who is called by name inside a quotation: such a one is spoken to and does not speak. A name is a call where it is set
 * off at the beginning ("Tom, wait", "My dear Mr. Hallow, …") or at the end ("Nobody comes here, Elena.").
 */
import { isKin } from '../../lexicon/gendered-words.ts'
import { isRoleNoun } from '../../lexicon/role-nouns.ts'
import type { Mention, Resolved, Source, Token } from '../../model.ts'
import { append } from '../../text/append.ts'
import { namedPerson } from '../named-person.ts'

/** Words that may stand between the beginning of a sentence and a call. */
const BEFORE = new Set(
  `my dear oh o ah hey hi hello yes no well but and so come now look listen please sorry thanks thank you good morning
  evening night poor old then why what aye nay`.split(/\s+/),
)
const MOST_BEFORE = 3
const POSSESSIVE = /^(?:my|your|his|her|our|their)$/
const ARTICLE = /^(?:the|an?|this|that)$/
const STOP = /^[.!?…]+$/

/** By outermost quotation, those who are called in it; what it quotes itself does not count. */
export function vocatives(document: Resolved): ReadonlyMap<number, readonly Source[]> {
  const { mentions, tokens, quotations } = document
  const found = new Map<number, Source[]>()
  mentions.forEach((mention, index) => {
    const { quotation } = tokens[mention.from]!
    if (quotation < 0 || quotations[quotation]!.parent >= 0) return
    const person = namedPerson(document, index)
    if (person && isCalled(mention, tokens)) append(found, quotation, person)
  })
  return found
}

function isCalled({ from, to, title }: Mention, tokens: readonly Token[]): boolean {
  const { quotation } = tokens[from]!
  const wordAt = (at: number): Token | undefined => {
    const token = tokens[at]
    return token?.quotation === quotation && !/^["“”‘’'`«»„]+$/u.test(token.text) ? token : undefined
  }
  const first = title?.from ?? from
  const next = wordAt(to)
  const ends = next === undefined || STOP.test(next.text) || (next.text === ',' && !wordAt(to + 1))
  if (!ends && next.text !== ',' && !/^[–—-]+$/.test(next.text)) return false
  let at = first - 1
  while (at > first - 1 - MOST_BEFORE && BEFORE.has(wordAt(at)?.lower ?? '')) at--
  if (startsAt(at, wordAt))
    return ends ? first - 1 > at || next?.text === '!' || next?.text === ',' : !isApposition(wordAt(to + 1))
  if (wordAt(first - 1)?.text !== ',') return false
  // "Soup, Viktor?"
  if (startsAt(first - 3, wordAt)) return true
  const before = wordAt(first - 2)
  if (isTitleOrList(before, wordAt(first - 3))) return false
  return ends || startsAt(first - 4, wordAt) || /^(?:PRON|VERB|AUX|ADV|PART|INTJ)$/.test(before?.pos ?? '')
}

function startsAt(at: number, wordAt: (at: number) => Token | undefined): boolean {
  const word = wordAt(at)
  return word === undefined || STOP.test(word.text)
}

/** "Tom, who is late", "Tom, 54,", "Tom Ilves, of Hallen" and "Tom, Anna and Max" call nobody. */
function isApposition(next: Token | undefined): boolean {
  return next === undefined || /^(?:whos?e?|of)$/.test(next.lower) || /^(?:NUM|PROPN)$/.test(next.pos)
}

/** "the mayor, Mara Ilves.", "My uncle, Tom Ilves, was …", "Tom, Mara." */
function isTitleOrList(before: Token | undefined, article: Token | undefined): boolean {
  if (before === undefined || before.pos === 'PROPN') return true
  if (isKin(before.lower)) return article !== undefined && POSSESSIVE.test(article.lower)
  return isRoleNoun(before.lemma) && ARTICLE.test(article?.lower ?? '')
}
