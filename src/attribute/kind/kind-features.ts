/**
 * What the model of kinds looks at, as integers: the shape of the quoted words, the writer's words around them, what
 * announces them, which rules for terms would hold, and how surely somebody was found who says them. No single one
 * decides; together they tell a title or a term from words that somebody said.
 */

import { wordCluster } from '../../lexicon/clusters.ts'
import type { Token } from '../../model.ts'
import { hashText, mix } from '../../text/hash.ts'
import { hasWord } from '../../text/letters.ts'
import type { QuoteView } from './quote-view.ts'
import { hasSeveralSentences, hasVerb } from './shape.ts'
import { TERM_RULES } from './term-rules.ts'

/** Words of speakers, hardly ever of titles and terms. */
const PERSONAL = new Set("i i'm i've i'd we we're our my me us you your".split(' '))

const VOTES = TERM_RULES.map(({ rule, holds }) => ({ id: hashText(rule), holds }))

/** As many numbers as there is to say; the same again for the same quotation in the same surroundings. */
export function kindFeatures(quote: QuoteView): number[] {
  const features: number[] = []
  const known = knownOf(quote)
  shapeFeatures(quote, known, features)
  announcementFeatures(quote, known, features)
  contextFeatures(quote, known, features)
  voteFeatures(quote, known, features)
  return features
}

/** What goes into many features, as small numbers. */
interface Known {
  readonly size: number
  readonly title: number
  /** Capitals: of the words, and of the first one. */
  readonly letters: number
  readonly announced: number
  readonly surety: number
  /** Whether a stop ends the words inside the marks, and whether one follows outside. */
  readonly stop: number
}

function knownOf(quote: QuoteView): Known {
  const { titleCase, capital, announcement, speaker, last, after } = quote
  return {
    size: sizeOf(quote),
    title: Number(titleCase),
    letters: Number(titleCase) * 2 + Number(capital),
    announced: Number(announcement.direct),
    surety: suretyOf(speaker.confidence),
    stop: Number(/^[,.!?…]$/.test(last)) * 2 + Number(/^[,.!?;:…)—–-]/.test(after[0]?.text ?? '.')),
  }
}

function shapeFeatures(quote: QuoteView, { size, title, letters, stop }: Known, features: number[]): void {
  const { words, before } = quote
  const [first, end] = [words[0], words.at(-1)]
  const last = hasWord(quote.last) ? 0 : hashText(quote.last)
  const short = quote.length < 5
  const ids = short ? words.map(wordOf) : []
  const tags = short ? words.reduce((all, word) => mix(all, tagOf(word)), 1) : 0
  features.push(
    mix(1, size),
    mix(2, size, letters),
    mix(3, last, title),
    mix(4, last, size),
    mix(5, stop, title),
    mix(6, Number(hasVerb(quote)), size),
    mix(7, Number(hasSeveralSentences(quote))),
    mix(8, Number(quote.lesser), size),
    mix(9, Number(words.some(({ lower }) => PERSONAL.has(lower))), size),
    mix(10, wordOf(first)),
    mix(11, wordOf(end), size),
    mix(12, tagOf(first), size),
    mix(13, tagOf(end), size),
    mix(14, tags, tagOf(before[0])),
    mix(15, tags),
    mix(16, short ? ids.reduce((all, word) => mix(all, word), 1) : 0),
  )
  for (const word of ids) features.push(mix(17, word))
}

function announcementFeatures(
  { announcement, speaker, resumes }: QuoteView,
  { size, letters, announced, surety }: Known,
  features: number[],
): void {
  const strength = Math.ceil(announcement.strength * 8)
  const rule = hashText(speaker.rule)
  features.push(
    mix(30, size, strength),
    mix(31, size, surety),
    mix(32, size, announced),
    mix(33, strength, announced),
    mix(34, surety, letters),
    mix(35, surety, strength),
    mix(36, rule),
    mix(37, rule, size),
    mix(38, Number(announcement.noun), letters),
    mix(39, Number(resumes), size),
  )
}

function contextFeatures(
  { before, after, length }: QuoteView,
  { size, title, letters, announced, surety, stop }: Known,
  features: number[],
): void {
  const words = before.slice(0, 8).map(wordOf)
  const next = after.slice(0, 6).map(wordOf)
  const classes = before.slice(0, 3).map(classOf)
  const [word = 0, second = 0, third = 0] = words
  const [tag, secondTag, thirdTag] = [tagOf(before[0]), tagOf(before[1]), tagOf(before[2])]
  const [nearest = 0, secondClass = 0] = classes
  const nextTag = tagOf(after[0])
  const edge = mix(stop, size)
  const capitals = title * Math.min(length, 4)
  features.push(
    mix(50, Math.min(before.length, 4), letters),
    mix(51, Math.min(after.length, 3), letters),
    mix(52, word),
    mix(53, word, title),
    mix(54, second),
    mix(55, third),
    mix(56, word, second),
    mix(57, tag, title),
    mix(58, tag, secondTag),
    mix(59, tag, nextTag),
    mix(60, mix(tag, secondTag), thirdTag),
    mix(61, next[0] ?? 0),
    mix(62, next[0] ?? 0, title),
    mix(63, next[1] ?? 0),
    mix(64, nextTag, edge),
    mix(67, nearest, title),
    mix(68, secondClass, tag),
    mix(69, classOf(after[0]), title),
    mix(70, word, mix(secondClass, title)),
    mix(71, capitals, mix(word, announced)),
    mix(72, capitals, surety),
  )
  for (const value of classes) features.push(mix(73, value, title))
  for (const value of words) features.push(mix(65, value))
  for (const value of next) features.push(mix(66, value))
}

function voteFeatures(quote: QuoteView, { size }: Known, features: number[]): void {
  const held = VOTES.filter(({ holds }) => holds(quote))
  features.push(mix(80, held[0]?.id ?? 0, size))
  for (const { id } of held) features.push(mix(81, id))
}

/** Coarse, because the ranker is surer of the texts that it was trained on, as this model was, than of others. */
const suretyOf = (confidence: number): number => (confidence === 0 ? 0 : confidence < 0.6 ? 1 : 2)
const wordOf = (token: Token | undefined): number => (token ? hashText(token.lower) : 0)
/** Of the classes of words that stand in the same company the finer one: "film" and "novel", "premiere" and "aired". */
const classOf = (token: Token | undefined): number => (token ? hashText(wordCluster(token.lower)) : 0)
const tagOf = (token: Token | undefined): number => (token ? hashText(token.pos) : 0)
const sizeOf = ({ length }: QuoteView): number => (length < 5 ? length : length < 8 ? 5 : length < 13 ? 6 : 7)
