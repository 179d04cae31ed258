/**
 * Mends the slips of the tagger that cost speakers: "Lynch said" with Lynch a verb, "Ilves vows peace" with vows a
 * noun, "according" a verb of its own.
 */
import { cueShare } from '../lexicon/cues.ts'
import type { Item, Range } from './narration.ts'

const NAME = /^\p{Lu}[\p{L}.'’-]*\p{Ll}|^\p{Lu}{2,}/u
const OBJECT = new Set(['DET', 'PRON', 'PROPN', 'ADJ', 'SCONJ', 'NOUN', 'NUM'])

/** The same items with better tags. */
export function repairTags(items: readonly Item[], sentences: readonly Range[]): Item[] {
  const repaired = items.slice()
  const names = namesInside(items, sentences)
  for (const { from, to } of sentences) {
    for (let at = from; at < to; at++) {
      const item = repaired[at]!
      if (item.quotation >= 0) repaired[at] = { ...item, pos: 'X' }
      else if (isMistakenName(repaired, at, from, names)) repaired[at] = { ...item, pos: 'PROPN' }
      else if (isMistakenVerb(repaired, at, from)) repaired[at] = { ...item, pos: 'VERB' }
    }
  }
  return repaired
}

/** Words that are names inside a sentence, where a capital means something. */
function namesInside(items: readonly Item[], sentences: readonly Range[]): Set<string> {
  const names = new Set<string>()
  for (const { from, to } of sentences) {
    for (let at = from + 1; at < to; at++) if (items[at]!.pos === 'PROPN') names.add(items[at]!.text)
  }
  return names
}

function isMistakenName(items: readonly Item[], at: number, from: number, names: Set<string>): boolean {
  const { pos, text } = items[at]!
  if (!NAME.test(text)) return false
  if (names.has(text) && (pos === 'VERB' || pos === 'NOUN' || pos === 'ADJ')) return true
  if (pos !== 'VERB') return false
  if (cueShare(items[at]!.lower) > 0.5) return false
  return at > from || cueShare(items[at + 1]?.lower ?? '') > 0.5
}

function isMistakenVerb(items: readonly Item[], at: number, from: number): boolean {
  const { pos, lower, text } = items[at]!
  if (text === lower && pos === 'NOUN' && at > from && announcesWithParticle(items, at)) return true
  if (pos === 'VERB' || pos === 'PROPN' || at === from || text !== lower || cueShare(lower) < 0.3)
    return false
  if (pos === 'ADJ' || pos === 'ADP' || pos === 'ADV') return items[at - 1]!.pos === 'PROPN'
  const next = items[at + 1]
  const before = items[at - 1]!
  if (before.pos === 'NOUN' && next?.lower === 'that') return true
  return (
    (before.pos === 'PROPN' || before.pos === 'PRON') &&
    next !== undefined &&
    (next.quotation >= 0 || next.lower === ':' || OBJECT.has(next.pos))
  )
}

/** "Ilves shot back, “No.”" */
function announcesWithParticle(items: readonly Item[], at: number): boolean {
  const [particle, mark, words] = [items[at + 1], items[at + 2], items[at + 3]]
  if (!/^(back|in|out|up)$/.test(particle?.lower ?? '') || items[at - 1]!.pos !== 'PROPN') return false
  return /^[,:]$/.test(mark?.lower ?? '') && words !== undefined && words.quotation >= 0
}
