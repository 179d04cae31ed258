/** Small numbers for features: words, distances, how strongly a verb announces words. */
import { hashText } from '../../text/hash.ts'
import type { Item } from '../item.ts'

/** 0 for no verb, 1 for one that reports nothing, up to 5. */
export function strength(item: Item): number {
  return item.pos === 'VERB' ? 1 + Math.ceil(item.cue * 4) : 0
}

/** More than any strength. */
export const STRENGTHS = 6

export function hashItem(item: Item): number {
  return item.quotation >= 0 ? 3 : hashText(item.lower)
}

/** 0, 1, 2, 3–4, 5–8, 9–16 … */
export function bucket(value: number): number {
  return value <= 0 ? 0 : 33 - Math.clz32(value - 1)
}

/** More than any bucket. */
export const BUCKETS = 33
