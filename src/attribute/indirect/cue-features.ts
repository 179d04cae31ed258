/**
 * What tells a word that reports somebody's words or thoughts from one that does not, as numbers: the word, who does what
 * it says, what stands around it, and what the rest of its sentence looks like. The first argument of `mix` tells the
 * templates apart.
 */
import { speechVerbWeight } from '../../lexicon/speech-verbs.ts'
import { hashText, mix } from '../../text/hash.ts'
import type { Context } from '../context.ts'
import { isPassive } from '../passive.ts'
import { bucket } from '../ranker/measures.ts'
import { pathBetween } from '../ranker/path.ts'
import { subjectOf } from '../subject.ts'
import {
  clauseBehind,
  conjunctionBehind,
  helperBefore,
  marksBeside,
  objectBehind,
  PHRASES,
  quotationIn,
  strongestCue,
} from './around-cue.ts'
import type { Words } from './words-of.ts'

const REACH = 25

export function cueFeatures(cue: number, words: Words, context: Context): number[] {
  const { word, lemma, tag, cluster, coarse, strength, items, from, to } = words
  const item = items[cue]!
  const subject = subjectOf(cue, context)
  const passive = isPassive(items, cue) ? 1 : 0
  const kind = subject ? 1 + PHRASES.indexOf(subject.kind) : 0
  const type = subject && subject.mention >= 0 ? context.document.mentions[subject.mention]!.type : ''
  const head = subject ? word(subject.head) : 0
  const gap = subject && subject.to <= cue ? bucket(cue - subject.to) : 9
  const own = mix(lemma(cue), tag(cue))
  const next = word(cue + 1)
  const weight = Math.ceil(speechVerbWeight(item.lemma) * 8)
  const form = mix(hashText(item.lower.slice(-3)), tag(cue))
  const before = strongestCue(words, from, cue)
  const behind = strongestCue(words, cue + 1, Math.min(to, cue + REACH))
  const way = before.at < 0 ? 0 : pathBetween(before.at + 1, cue, context)
  const quoted = mix(quotationIn(words, from, cue), quotationIn(words, cue + 1, to))
  const block = hashText(context.document.blocks[item.block]!.kind)
  const that = conjunctionBehind(words, cue)
  const object = objectBehind(cue, words, context)
  const clause = clauseBehind(words, cue)
  const helper = helperBefore(words, cue)
  const beside = marksBeside(cue, context)
  const ahead = mix(tag(cue + 1), tag(cue + 2))
  return [
    mix(1, word(cue)),
    mix(2, own),
    mix(3, cluster(cue), tag(cue)),
    mix(4, strength(cue), passive),
    mix(5, word(cue), next),
    mix(6, word(cue), tag(cue + 1)),
    mix(7, own, ahead),
    mix(8, word(cue - 1), word(cue)),
    mix(9, word(cue - 1), tag(cue + 1)),
    mix(10, mix(tag(cue - 1), tag(cue + 1)), strength(cue)),
    mix(11, next, strength(cue)),
    mix(12, next, word(cue + 2)),
    mix(13, cluster(cue), next),
    mix(14, cluster(cue), tag(cue + 1)),
    mix(15, word(cue - 1)),
    mix(16, word(cue - 2), word(cue - 1)),
    mix(17, head),
    mix(18, mix(kind, hashText(type)), strength(cue)),
    mix(19, mix(kind, hashText(type)), lemma(cue)),
    mix(20, cluster(subject?.head ?? -1), strength(cue)),
    mix(21, gap, strength(cue)),
    mix(22, passive, lemma(cue)),
    mix(23, mix(before.strength, before.gap), strength(cue)),
    mix(24, before.strength, lemma(cue)),
    mix(25, mix(behind.strength, behind.gap), strength(cue)),
    mix(26, form, kind),
    mix(27, mix(form, strength(cue)), before.strength),
    mix(28, quoted, strength(cue)),
    mix(29, quoted, next),
    mix(30, block, strength(cue)),
    mix(31, that, strength(cue)),
    mix(32, that, lemma(cue)),
    mix(33, word(to - 1), strength(cue)),
    mix(34, bucket(to - cue), strength(cue)),
    mix(35, bucket(cue - from), strength(cue)),
    mix(36, head, cluster(cue)),
    mix(37, cluster(cue), cluster(cue + 1)),
    mix(38, cluster(cue), before.word),
    mix(39, strength(cue), before.word),
    mix(40, word(cue - 1), form),
    mix(41, mix(tag(cue - 2), tag(cue - 1)), form),
    mix(42, mix(ahead, tag(cue + 3)), strength(cue)),
    mix(43, ahead, mix(tag(cue + 3), tag(cue + 4))),
    mix(44, mix(tag(cue - 1), tag(cue - 2)), mix(tag(cue - 3), strength(cue))),
    mix(45, next, mix(word(cue + 2), strength(cue))),
    mix(46, head, lemma(cue)),
    mix(47, mix(word(cue - 1), lemma(cue)), kind),
    mix(48, coarse(cue), tag(cue)),
    mix(49, mix(coarse(cue), tag(cue + 1)), kind),
    mix(50, coarse(cue), coarse(subject?.head ?? -1)),
    mix(51, weight, coarse(subject?.head ?? -1)),
    mix(52, weight, tag(cue + 1)),
    mix(53, weight, kind),
    mix(54, weight, next),
    mix(55, weight, that),
    mix(56, weight, object.kind),
    mix(57, weight, object.after),
    mix(58, mix(weight, helper), form),
    mix(59, lemma(cue), object.head),
    mix(60, cluster(cue), object.head),
    mix(61, lemma(cue), object.cluster),
    mix(62, cluster(cue), object.cluster),
    mix(63, strength(cue), mix(object.head, object.kind)),
    mix(64, strength(cue), object.kind),
    mix(65, lemma(cue), object.kind),
    mix(66, lemma(cue), object.after),
    mix(67, strength(cue), object.after),
    mix(68, helper, lemma(cue)),
    mix(69, helper, strength(cue)),
    mix(70, beside, strength(cue)),
    mix(71, beside, weight),
    mix(72, way, strength(cue)),
    mix(73, way, before.word),
    mix(74, word(from), strength(cue)),
    mix(75, clause.verb, strength(cue)),
    mix(76, clause.verb, lemma(cue)),
    mix(77, clause.gap, strength(cue)),
    mix(78, clause.gap, lemma(cue)),
    mix(79, clause.mark, strength(cue)),
    mix(80, clause.mark, lemma(cue)),
    mix(81, mix(clause.mark, clause.gap), weight),
    mix(82, clause.cluster, lemma(cue)),
    mix(83, tag(cue + 1), mix(clause.verb, coarse(cue))),
  ]
}
