/**
 * What the model of kinds looks at, as integers: the shape of the quoted words, the writer's words around them, what
 * announces them, which rules for terms would hold, and how surely somebody was found who says them. No single one
 * decides; together they tell a title or a term from words that somebody said.
 */

import { wordCluster } from '../../lexicon/clusters.ts'
import type { Token } from '../../model.ts'
import { hashText, mix } from '../../text/hash.ts'
import { cueStrength, hasCueNoun, isAnnounced } from './cues.ts'
import type { QuoteView } from './quote-view.ts'
import { hasSeveralSentences, hasVerb, isTitleCase, startsUpper } from './shape.ts'
import { TERM_RULES } from './term-rules.ts'

/** Words of speakers, hardly ever of titles and terms. */
const PERSONAL = new Set("i i'm i've i'd we we're our my me us you your".split(' '))

const VOTES = TERM_RULES.map(({ rule, holds }) => ({ id: hashText(rule), holds }))

/** As many numbers as there is to say; the same again for the same quotation in the same surroundings. */
export function kindFeatures(quote: QuoteView): number[] {
  return [...shapeFeatures(quote), ...announcementFeatures(quote), ...contextFeatures(quote), ...votes(quote)]
}

function shapeFeatures(quote: QuoteView): number[] {
  const { words } = quote
  const size = sizeOf(quote)
  const title = Number(isTitleCase(quote))
  const last = /[\p{L}\p{N}]/u.test(quote.last) ? 0 : hashText(quote.last)
  const short = quote.length < 5
  const ids = short ? words.map(wordOf) : []
  const tags = short ? words.reduce((all, word) => mix(all, tagOf(word)), 1) : 0
  return [
    mix(1, size),
    mix(2, size, caseOf(quote)),
    mix(3, last, title),
    mix(4, last, size),
    mix(5, stopOf(quote), title),
    mix(6, Number(hasVerb(quote)), size),
    mix(7, Number(hasSeveralSentences(quote))),
    mix(8, Number(quote.lesser), size),
    mix(9, Number(words.some(({ lower }) => PERSONAL.has(lower))), size),
    mix(10, wordOf(words[0])),
    mix(11, wordOf(words.at(-1)), size),
    mix(12, tagOf(words[0]), size),
    mix(13, tagOf(words.at(-1)), size),
    mix(14, tags, tagOf(quote.before[0])),
    mix(15, tags),
    mix(16, short ? ids.reduce((all, word) => mix(all, word), 1) : 0),
    ...ids.map((word) => mix(17, word)),
  ]
}

function announcementFeatures(quote: QuoteView): number[] {
  const size = sizeOf(quote)
  const strength = Math.ceil(cueStrength(quote) * 8)
  const announced = Number(isAnnounced(quote))
  const surety = suretyOf(quote)
  const rule = hashText(quote.speaker.rule)
  return [
    mix(30, size, strength),
    mix(31, size, surety),
    mix(32, size, announced),
    mix(33, strength, announced),
    mix(34, surety, caseOf(quote)),
    mix(35, surety, strength),
    mix(36, rule),
    mix(37, rule, size),
    mix(38, Number(hasCueNoun(quote)), caseOf(quote)),
    mix(39, Number(quote.resumes), size),
  ]
}

function contextFeatures(quote: QuoteView): number[] {
  const { before, after } = quote
  const [word, second, third] = [wordOf(before[0]), wordOf(before[1]), wordOf(before[2])]
  const [tag, secondTag, thirdTag] = [tagOf(before[0]), tagOf(before[1]), tagOf(before[2])]
  const [next, nextTag] = [wordOf(after[0]), tagOf(after[0])]
  const classes = before.slice(0, 3).map(classOf)
  const [nearest = 0, secondClass = 0] = classes
  const title = Number(isTitleCase(quote))
  const letters = caseOf(quote)
  const edge = mix(stopOf(quote), sizeOf(quote))
  const capitals = title * Math.min(quote.length, 4)
  const announced = Number(isAnnounced(quote))
  return [
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
    mix(61, next),
    mix(62, next, title),
    mix(63, wordOf(after[1])),
    mix(64, nextTag, edge),
    mix(67, nearest, title),
    mix(68, secondClass, tag),
    mix(69, classOf(after[0]), title),
    mix(70, word, mix(secondClass, title)),
    mix(71, capitals, mix(word, announced)),
    mix(72, capitals, suretyOf(quote)),
    ...classes.map((value) => mix(73, value, title)),
    ...before.slice(0, 8).map((token) => mix(65, wordOf(token))),
    ...after.slice(0, 6).map((token) => mix(66, wordOf(token))),
  ]
}

function votes(quote: QuoteView): number[] {
  const held = VOTES.filter(({ holds }) => holds(quote))
  const first = held[0]?.id ?? 0
  return [mix(80, first, sizeOf(quote)), ...held.map(({ id }) => mix(81, id))]
}

/** Coarse, because the ranker is surer of the texts that it was trained on, as this model was, than of others. */
const suretyOf = ({ speaker: { confidence } }: QuoteView): number =>
  confidence === 0 ? 0 : confidence < 0.6 ? 1 : 2
const wordOf = (token: Token | undefined): number => (token ? hashText(token.lower) : 0)
/** Of the classes of words that stand in the same company the finer one: "film" and "novel", "premiere" and "aired". */
const classOf = (token: Token | undefined): number => (token ? hashText(wordCluster(token.lower)) : 0)
const tagOf = (token: Token | undefined): number => (token ? hashText(token.pos) : 0)
const sizeOf = ({ length }: QuoteView): number => (length < 5 ? length : length < 8 ? 5 : length < 13 ? 6 : 7)
const caseOf = (quote: QuoteView): number => Number(isTitleCase(quote)) * 2 + Number(startsUpper(quote))
/** Whether a stop ends the words inside the marks, and whether one follows outside. */
const stopOf = ({ last, after }: QuoteView): number =>
  Number(/^[,.!?…]$/.test(last)) * 2 + Number(/^[,.!?;:…)—–-]/.test(after[0]?.text ?? '.'))
