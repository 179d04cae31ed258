/**
 * Mends the slips of the tagger that cost speakers: "Lynch said" with Lynch a verb, "Downing Street" with Downing one,
 * "Ilves vows peace" with vows a noun, "according" a verb of its own.
 */
import { cueShare } from '../lexicon/cues.ts'
import { startsUpper } from '../text/letters.ts'
import type { Draft, Item, Range } from './item.ts'

const NAME = /^\p{Lu}[\p{L}.'’-]*\p{Ll}|^\p{Lu}{2,}/u
const OBJECT = new Set(['DET', 'PRON', 'PROPN', 'ADJ', 'SCONJ', 'NOUN', 'NUM'])

const POSSESSIVE = /^(?:my|your|his|her|its|our|their|whose)$/

/** Mends the tags; quotations get one of their own. `named` is 1 for each token of a name. */
export function repairTags(items: readonly Draft[], sentences: readonly Range[], named: Uint8Array): void {
  const names = namesInside(items, sentences)
  for (const { from, to } of sentences) {
    for (let at = from; at < to; at++) {
      if (items[at]!.quotation >= 0) items[at]!.pos = 'X'
      else if (isMistakenName(items, at, from, names, named)) items[at]!.pos = 'PROPN'
      else if (isMistakenVerb(items, at, from) || isMistakenParticiple(items, at)) items[at]!.pos = 'VERB'
    }
  }
}

/** Words that are names inside a sentence, where a capital means something. */
function namesInside(items: readonly Item[], sentences: readonly Range[]): Set<string> {
  const names = new Set<string>()
  for (const { from, to } of sentences) {
    for (let at = from + 1; at < to; at++) if (items[at]!.pos === 'PROPN') names.add(items[at]!.text)
  }
  return names
}

function isMistakenName(
  items: readonly Item[],
  at: number,
  from: number,
  names: Set<string>,
  named: Uint8Array,
): boolean {
  const { pos, text, lower, token } = items[at]!
  if ((pos !== 'VERB' && pos !== 'NOUN' && pos !== 'ADJ') || !startsUpper(text)) return false
  if (!NAME.test(text)) return false
  if (names.has(text) || named[token] === 1) return true
  if (pos !== 'VERB' || cueShare(lower) > 0.5) return false
  return at > from || cueShare(items[at + 1]?.lower ?? '') > 0.5
}

function isMistakenVerb(items: readonly Item[], at: number, from: number): boolean {
  const { pos, lower, text } = items[at]!
  if (pos === 'VERB' || pos === 'PROPN' || at === from || text !== lower) return false
  const before = items[at - 1]!
  if (pos === 'NOUN' && before.pos === 'PROPN' && announcesWithParticle(items, at)) return true
  return mayFollow(before, items, at) && cueShare(lower) >= 0.3
}

/**
 * "an old man mending a net", "a woman holding her child": a noun in -ing has no article right behind it. “Madam,” said
 * he, bowing, “I am yours”: nor does it stand alone before words that somebody says.
 */
function isMistakenParticiple(items: readonly Item[], at: number): boolean {
  const { pos, lower } = items[at]!
  if ((pos !== 'NOUN' && pos !== 'ADJ') || !/..ing$/.test(lower)) return false
  const [before, comma, behind] = [items[at - 1], items[at + 1], items[at + 2]]
  if (before?.text === ',' && comma?.text === ',') return behind !== undefined && behind.quotation >= 0
  if (before?.pos !== 'NOUN') return false
  return /^(?:an?|the|his|her|their|its|some)$/.test(items[at + 1]?.lower ?? '')
}

/** Whether a verb that announces may stand here, behind `before`: "Ilves vows peace", "a report claims that". */
function mayFollow(before: Item, items: readonly Item[], at: number): boolean {
  const { pos } = items[at]!
  if (pos === 'ADJ' || pos === 'ADP' || pos === 'ADV') return before.pos === 'PROPN'
  const next = items[at + 1]
  // "Her aides call it “the speech”"
  const called = before.lower.endsWith('s') && /^(?:it|him|them)$/.test(next?.lower ?? '')
  if (before.pos === 'NOUN') return next?.lower === 'that' || called
  // "her claim that", as against "she claims that"
  if (POSSESSIVE.test(before.lower)) return false
  return (
    (before.pos === 'PROPN' || before.pos === 'PRON') &&
    next !== undefined &&
    (next.quotation >= 0 || next.lower === ':' || OBJECT.has(next.pos))
  )
}

/** "shot" in "Ilves shot back, “No.”" */
function announcesWithParticle(items: readonly Item[], at: number): boolean {
  const [particle, mark, words] = [items[at + 1], items[at + 2], items[at + 3]]
  if (!/^(back|in|out|up)$/.test(particle?.lower ?? '')) return false
  return /^[,:]$/.test(mark?.lower ?? '') && words !== undefined && words.quotation >= 0
}
