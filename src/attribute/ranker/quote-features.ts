import { mix } from '../../text/hash.ts'
import { type Context, sentenceAt } from '../context.ts'
import type { Site } from '../narration.ts'
import { bucket, hashItem } from './measures.ts'

/** Number of ways to sit in a sentence: at its start, at its end, with a capital. */
export const SEATS = 8

export interface QuoteFeatures {
  /** How it sits in its sentence, below `SEATS`. */
  readonly seat: number
  /** What stands around and in it, one number each. */
  readonly values: readonly number[]
}

export function quoteFeatures(site: Site, { narration, document }: Context): QuoteFeatures {
  const { items } = narration
  const wordIn = (at: number, { from, to }: { from: number; to: number }): number =>
    at >= from && at < to ? hashItem(items[at]!) : 0
  const before = wordIn(site.first - 1, sentenceAt(narration, site.first))
  const after = wordIn(site.last + 1, sentenceAt(narration, site.last))
  const { content } = document.quotations[site.quotation]!
  const start = content[0]?.start ?? 0
  const end = content.at(-1)?.end ?? start
  const upper = /^\P{L}*\p{Lu}/u.test(document.text.slice(start, Math.min(end, start + 20))) ? 1 : 0
  const seat = (before === 0 ? 1 : 0) + (after === 0 ? 2 : 0) + 4 * upper
  const opening = items[site.first]!.block !== items[site.first - 1]?.block ? 1 : 0
  const values = [
    mix(1, seat),
    mix(2, before),
    mix(3, after),
    mix(4, document.text.charCodeAt(Math.max(start, end - 1)), seat),
    mix(5, bucket((end - start) >> 3), upper),
    mix(6, opening, seat),
    mix(7, before, after),
  ]
  return { seat, values }
}
