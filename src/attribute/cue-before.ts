/** The nearest word left of a quotation that may announce it. */
import { isCueNoun } from '../lexicon/cues.ts'
import { type Context, sentenceAt } from './context.ts'
import { SURE } from './cues.ts'
import type { Site } from './narration.ts'

const REACH = 60

/** The nearest verb in the sentence that announces words at least so often, or -1. */
export function nearestVerb(site: Site, context: Context, strength: number): number {
  const { items } = context.narration
  const { from } = sentenceAt(context.narration, site.first)
  let comma = false
  for (let at = site.first - 1; at >= Math.max(from, site.first - REACH); at--) {
    const item = items[at]!
    if (item.quotation < 0 && item.lower === ',') comma = true
    if (item.lower === 'according' || item.cue < strength) continue
    if (comma && inClosedRelative(at, site.first, context)) continue
    return at
  }
  return -1
}

/** "Ilves said Brandt, who called for war, was “wrong”": called is over before the quotation. */
function inClosedRelative(verb: number, quotation: number, { narration: { items } }: Context): boolean {
  let open = false
  for (let at = verb - 1; at > verb - 4 && at >= 0; at--) {
    if (/^(who|which)$/.test(items[at]!.lower)) {
      open = items[at - 1]?.lower === ','
      break
    }
  }
  if (!open) return false
  for (let at = verb + 1; at < quotation - 1; at++) if (items[at]!.lower === ',') return true
  return false
}

/**
 * The verb that reports the clause of another: said in "Ilves said she believes that …"; -1 where there is none. A
 * quotation, a colon, or a comma with "and", "but" or "while" parts them.
 */
export function outerVerb(verb: number, context: Context): number {
  const { items } = context.narration
  const { from } = sentenceAt(context.narration, verb)
  const own = items[verb]!.lower.endsWith('ing') ? context.candidates.at[verb - 1] : null
  let outer = -1
  for (let at = verb - 1; at >= Math.max(from, verb - REACH); at--) {
    const item = items[at]!
    if (item.quotation >= 0 || /^[:;]$/.test(item.lower)) break
    // "with Ilves blaming the council and Brandt alleging that …"
    if (item.lower === 'and' && own?.from === at + 1) break
    if (item.lower === ',' && /^(and|but|while|who|which|whom)$/.test(items[at + 1]?.lower ?? '')) break
    if (item.cue >= SURE && item.lower !== 'according') outer = at
  }
  return outer
}

/** The nearest noun in the sentence that stands for an utterance, or -1. */
export function nearestNoun(site: Site, context: Context): number {
  const { items } = context.narration
  const { from } = sentenceAt(context.narration, site.first)
  for (let at = site.first - 1; at >= Math.max(from, site.first - REACH); at--) {
    const { quotation, pos, lower } = items[at]!
    if (quotation >= 0) return -1
    if (pos === 'NOUN' && isCueNoun(lower)) return at
  }
  return -1
}
