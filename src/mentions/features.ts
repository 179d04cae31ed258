/**
 * What a stretch of a run is judged by, in four parts so that most is computed once a token and not once a stretch: what
 * stands at its start (and before), at its end (and behind), each token inside, and the stretch as a whole. Features are
 * numbers (see `hash.ts`); the first argument of `mix` tells the templates apart.
 */
import { mix } from '../text/hash.ts'
import type { DocumentEvidence } from './evidence.ts'
import { placeNumber } from './place-number.ts'
import { CAPITALISED, type WordFacts } from './word-facts.ts'

/** What stands beyond the ends of a sentence. */
const outside: WordFacts = {
  word: 1,
  lemma: 1,
  kinds: 0,
  place: 0,
  ordinary: 0,
  coarse: 0,
  fine: 0,
  shape: 1,
  prefix: 1,
  suffix: 1,
  ending: 1,
}

function neighbour({ document, facts }: DocumentEvidence, from: number, offset: number): WordFacts {
  const same = document.tokens[from + offset]?.sentence === document.tokens[from]?.sentence
  return (same && facts[from + offset]) || outside
}

/** Of a stretch that starts with token `i`. */
export function startFeatures(evidence: DocumentEvidence, i: number): number[] {
  const own = evidence.facts[i]!
  const before = neighbour(evidence, i, -1)
  const second = neighbour(evidence, i, -2)
  const isFirst = before === outside ? 1 : 0
  return [
    mix(1, own.word),
    mix(2, own.kinds),
    mix(3, before.word),
    mix(4, before.word, second.word),
    mix(5, before.kinds, own.kinds),
    mix(6, second.word),
    mix(7, second.kinds, before.kinds),
    mix(8, isFirst, own.ordinary),
    mix(9, isFirst, own.kinds),
    mix(10, evidence.capitals[evidence.document.tokens[i]!.sentence]!, own.kinds),
    mix(11, before.lemma, own.kinds & CAPITALISED),
    mix(12, before.shape, own.shape),
    mix(13, own.prefix),
    mix(14, neighbour(evidence, i, -3).word),
    mix(15, before.suffix),
    mix(16, before.fine),
    mix(17, before.coarse, own.coarse),
    mix(18, second.coarse, before.coarse),
    mix(19, own.fine),
  ]
}

/** Of a stretch whose last token is `i`. */
export function endFeatures(evidence: DocumentEvidence, i: number): number[] {
  const own = evidence.facts[i]!
  const after = neighbour(evidence, i, 1)
  const second = neighbour(evidence, i, 2)
  return [
    mix(31, own.word),
    mix(32, own.kinds),
    mix(33, after.word),
    mix(34, after.word, second.word),
    mix(35, own.kinds, after.kinds),
    mix(36, after.word, second.kinds),
    mix(37, after.lemma),
    mix(38, own.suffix),
    mix(39, own.ending),
    mix(40, after.kinds, second.kinds),
    mix(41, own.shape, after.shape),
    mix(42, second.word),
    ...bits(43, evidence.context[i]!),
    mix(44, evidence.context[i]!),
    mix(45, after.suffix),
    mix(46, after.fine),
    mix(47, after.coarse, own.coarse),
    mix(48, after.coarse, second.coarse),
    mix(49, own.fine),
  ]
}

/** Of a stretch that holds token `i`, wherever. */
export function insideFeatures(evidence: DocumentEvidence, i: number): number[] {
  const own = evidence.facts[i]!
  return [
    mix(61, own.word),
    mix(62, own.kinds),
    mix(63, own.suffix),
    mix(64, own.shape),
    mix(68, own.fine),
    mix(69, own.coarse),
    mix(65, own.ordinary, own.kinds & CAPITALISED),
    ...bits(66, evidence.context[i]!),
    ...bits(67, own.kinds),
  ]
}

/** Of the tokens `from` to `to` together. */
export function wholeFeatures(evidence: DocumentEvidence, from: number, to: number): number[] {
  const { facts, context } = evidence
  const length = Math.min(to - from, 6)
  let words = length
  let kinds = length
  let shapes = length
  let classes = length
  for (let i = from; i < to; i++) {
    const own = facts[i]!
    words = mix(80, words, own.word)
    kinds = mix(81, kinds, own.kinds)
    shapes = mix(82, shapes, own.shape)
    classes = mix(99, classes, own.coarse)
  }
  const before = neighbour(evidence, from, -1)
  const after = neighbour(evidence, to - 1, 1)
  const place = placeOf(evidence, from, to)
  const features = [
    mix(83, length),
    mix(84, words),
    mix(85, kinds),
    mix(86, shapes),
    mix(100, classes),
    mix(87, length, before.word),
    mix(88, length, after.word),
    mix(89, before.word, after.word),
    mix(90, place, length),
    mix(91, place, before.word),
    mix(92, place, before.kinds),
    mix(93, place, facts[from]!.kinds),
    mix(94, facts[from]!.kinds, facts[to - 1]!.kinds),
    mix(95, length, before.kinds),
    mix(96, length, after.kinds),
  ]
  if (to - from === 1) features.push(mix(97, context[from]!), mix(98, facts[from]!.kinds, context[from]!))
  return features
}

/** "Saint Vincent and the Grenadines"; longer names of places are not worth looking up. */
const LONGEST_PLACE = 5

/** What place the words name, as a number. */
function placeOf({ facts, document }: DocumentEvidence, from: number, to: number): number {
  if (to - from === 1) return facts[from]!.place
  if (to - from > LONGEST_PLACE) return 0
  const { text, tokens } = document
  return placeNumber(text.slice(tokens[from]!.start, tokens[to - 1]!.end))
}

function bits(template: number, value: number): number[] {
  const features: number[] = []
  for (let bit = 0; value >>> bit !== 0; bit++) if ((value >>> bit) & 1) features.push(mix(template, bit))
  return features
}
