/** What tells a verb that reports somebody's words or thoughts from one that does not. */
import { hashText, mix } from '../../text/hash.ts'
import type { Context } from '../context.ts'
import { bucket } from '../ranker/measures.ts'
import { isPassive, subjectOf } from '../subject.ts'
import type { Words } from './words-of.ts'

const KINDS = ['name', 'nominal', 'pronoun', 'relative']

export function cueFeatures(cue: number, words: Words, context: Context): number[] {
  const { word, lemma, tag, cluster, strength, items, from, to } = words
  const subject = subjectOf(cue, context)
  const passive = isPassive(items, cue) ? 1 : 0
  const kind = subject ? 1 + KINDS.indexOf(subject.kind) : 0
  const type =
    subject && subject.mention >= 0 ? hashText(context.document.mentions[subject.mention]!.type) : 0
  const head = subject ? word(subject.head) : 0
  const gap = subject && subject.to <= cue ? bucket(cue - subject.to) : 9
  const own = mix(lemma(cue), tag(cue))
  const next = word(cue + 1)
  const before = strongest(words, from, cue)
  const behind = strongest(words, cue + 1, Math.min(to, cue + 25))
  const form = mix(hashText(items[cue]!.lower.slice(-3)), tag(cue))
  const quoted = mix(quotations(words, from, cue), quotations(words, cue + 1, to))
  const block = context.document.blocks[items[cue]!.block]!
  const that = thatBehind(words, cue)
  return [
    mix(1, word(cue)),
    mix(2, own),
    mix(3, cluster(cue), tag(cue)),
    mix(4, strength(cue), passive),
    mix(5, word(cue), next),
    mix(6, word(cue), tag(cue + 1)),
    mix(7, own, mix(tag(cue + 1), tag(cue + 2))),
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
    mix(18, mix(kind, type), strength(cue)),
    mix(19, mix(kind, type), lemma(cue)),
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
    mix(30, hashText(block.kind), strength(cue)),
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
  ]
}

/** The strongest cue of a range: how strong, its word, and how near its end. */
function strongest({ strength, word }: Words, from: number, to: number) {
  let best = { strength: 0, word: 0, gap: 0 }
  for (let at = from; at < to; at++) {
    if (strength(at) >= best.strength && strength(at) > 0)
      best = { strength: strength(at), word: word(at), gap: Math.min(5, bucket(to - at)) }
  }
  return best
}

function quotations({ items }: Words, from: number, to: number): number {
  for (let at = from; at < to; at++) if (items[at]!.quotation >= 0) return 1 + Math.min(4, bucket(at - from))
  return 0
}

/** 1 right behind, 2 a little later, 0 nowhere near. */
function thatBehind({ items, to }: Words, cue: number): number {
  for (let at = cue + 1; at < Math.min(to, cue + 8); at++) {
    if (/^(that|whether|if|how|why)$/.test(items[at]!.lower)) return at === cue + 1 ? 1 : 2
  }
  return 0
}
