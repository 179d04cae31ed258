/**
 * What tells where reported words begin and end. Beginnings are judged by their way from the cue, ends by what stands
 * around them and by how much of a clause is complete there.
 */
import { mix } from '../../text/hash.ts'
import type { Context } from '../context.ts'
import { bucket } from '../ranker/measures.ts'
import type { Words } from './words-of.ts'

/** For the first item of the words that `cue` reports. */
export function startFeatures(start: number, cue: number, words: Words): number[] {
  const { word, lemma, tag, cluster, strength, from, to } = words
  const behind = start > cue
  const distance = behind ? Math.min(start - cue, 12) : start === from ? 20 : 21 + bucket(cue - start)
  const [low, high] = behind ? [cue + 1, start] : [start, cue]
  const marks = count(words, low, high, isMark)
  const verbs = count(words, low, high, isVerb)
  const quoted = count(words, low, high, isQuotation)
  const place = mix(behind ? 1 : 0, start === from ? 1 : 0, marks)
  return [
    mix(101, distance),
    mix(102, distance, strength(cue)),
    mix(103, distance, lemma(cue)),
    mix(104, distance, word(start)),
    mix(105, distance, tag(start)),
    mix(106, place, lemma(cue)),
    mix(107, place, strength(cue)),
    mix(108, place, verbs),
    mix(109, place, quoted),
    mix(110, word(start - 1), word(start)),
    mix(111, word(start - 1), tag(start)),
    mix(112, mix(tag(start - 1), tag(start)), behind ? 1 : 0),
    mix(113, word(start), behind ? 1 : 0),
    mix(114, mix(lemma(cue), word(start)), distance),
    mix(115, mix(lemma(cue), tag(start)), behind ? 1 : 0),
    mix(116, mix(lemma(cue), word(start - 1)), distance),
    mix(117, mix(place, tag(cue + 1)), tag(cue - 1)),
    mix(118, place, word(cue + 1)),
    mix(119, place, cluster(cue)),
    mix(120, mix(place, Math.min(to - cue, 4)), word(cue + 1)),
    mix(121, distance, mix(cluster(cue), word(start))),
    mix(122, mix(distance, mix(tag(start - 1), tag(start))), tag(start + 1)),
    mix(123, place, word(cue - 1)),
  ]
}

/** For the item behind the last of the words that `cue` reports and that begin at `start`. */
export function endFeatures(
  end: number,
  start: number,
  cue: number,
  words: Words,
  context: Context,
): number[] {
  const { word, lemma, tag, cluster, strength, items, to } = words
  const order = start > cue ? 0 : end > cue ? 2 : 1
  const verbs = count(words, start, end, isVerb)
  const marks = count(words, start, end, isMark)
  const quoted = count(words, start, end, isQuotation)
  const clause = mix(word(start), verbs)
  const left = to - end > 1 ? Math.min(bucket(to - end), 5) + 2 : to - end
  const sits = mix(order, left)
  const announces = order === 1 && end === cue ? 1 : 0
  const next = nextVerb(words, end)
  const inside = phraseAt(end, context)
  const mark = nextMark(words, end + 1)
  return [
    mix(233, inside, sits),
    mix(234, inside, word(end)),
    mix(235, mix(inside, verbs), mix(next.word, next.gap)),
    mix(236, mix(inside, order), mix(tag(end - 1), next.gap)),
    mix(237, mix(word(end), mark.word), mix(mark.gap, verbs)),
    mix(238, mix(word(end), mark.gap), mix(next.gap, next.word)),
    mix(239, mix(word(end), tag(end + 1)), mix(next.gap, mark.gap)),
    mix(240, mix(lemma(cue), order), mix(word(end), next.gap)),
    mix(241, mix(strength(cue), inside), mix(verbs, marks)),
    mix(201, sits),
    mix(202, sits, word(end)),
    mix(203, mix(order, word(end)), word(end + 1)),
    mix(204, mix(order, word(end - 1)), word(end)),
    mix(205, mix(order, tag(end - 1)), tag(end)),
    mix(206, mix(order, tag(end)), mix(tag(end + 1), tag(end + 2))),
    mix(207, mix(order, word(end)), mix(tag(end + 1), tag(end + 2))),
    mix(208, sits, verbs),
    mix(209, clause, word(end)),
    mix(210, clause, tag(end)),
    mix(211, clause, sits),
    mix(212, mix(verbs, marks), word(end)),
    mix(213, order, bucket(end - start)),
    mix(214, mix(order, bucket(end - start)), tag(end)),
    mix(215, lemma(cue), word(end)),
    mix(216, mix(lemma(cue), verbs), word(end)),
    mix(217, mix(strength(cue), verbs), word(end)),
    mix(218, mix(cluster(cue), verbs), word(end)),
    mix(219, quoted, sits),
    mix(220, quoted, word(end)),
    mix(221, word(end), mix(next.word, next.gap)),
    mix(222, word(end), mix(next.strength, next.gap, order)),
    mix(223, mix(word(end), word(end + 1)), verbs),
    mix(224, mix(word(end), cluster(end + 1)), order),
    mix(225, mix(mix(tag(start), verbs), word(end)), order),
    mix(226, mix(tag(cue), word(start - 1)), word(end)),
    mix(227, mix(order, announces), word(end - 1)),
    mix(228, mix(order, Math.min(4, Math.abs(cue - end))), word(end)),
    mix(229, isMark(items[end - 1]) ? 1 : 0, order),
    mix(230, lemma(cue), sits),
    mix(231, mix(word(start), tag(start + 1), verbs), word(end)),
    mix(232, mix(order, Math.min(verbs, 2)), mix(word(end), tag(end + 1), tag(end - 1))),
  ]
}

type Look = Words['items'][number] | undefined

const isMark = (item: Look): boolean => item?.pos === 'PUNCT'
const isVerb = (item: Look): boolean => item?.pos === 'VERB' || item?.pos === 'AUX'
const isQuotation = (item: Look): boolean => (item?.quotation ?? -1) >= 0

/** Up to 3. */
function count({ items }: Words, from: number, to: number, fits: (item: Look) => boolean): number {
  let found = 0
  for (let at = from; at < to && found < 3; at++) if (fits(items[at])) found++
  return found
}

/** 2 in the middle of a noun phrase, 1 where one begins. */
function phraseAt(at: number, { candidates }: Context): number {
  const phrase = candidates.at[at]
  return phrase ? (phrase.from < at ? 2 : 1) : 0
}

function nextMark({ items, to, word }: Words, from: number) {
  for (let at = from; at < to; at++) if (isMark(items[at])) return { word: word(at), gap: bucket(at - from) }
  return { word: 0, gap: 9 }
}

const REACH = 8

function nextVerb({ items, to, strength, word }: Words, from: number) {
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    if (isVerb(items[at])) return { word: word(at), strength: strength(at), gap: Math.min(4, at - from) }
  }
  return { word: 0, strength: 0, gap: 9 }
}
