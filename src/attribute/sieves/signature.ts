import type { Sieve } from '../context.ts'

const DASH = /^[-–—―~]+$/

/** A letter's end: `“We won.” — Mara Ilves` */
export const signature: Sieve = (site, { narration, candidates }) => {
  const { items } = narration
  const block = items[site.last]!.block
  let at = site.last + 1
  while (items[at]?.lower === '.' && items[at]!.block === block) at++
  if (!DASH.test(items[at]?.lower ?? '') || items[at]!.block !== block) return null
  while (DASH.test(items[at]?.lower ?? '')) at++
  const speaker = candidates.at[at]
  if (speaker?.from !== at || speaker.kind !== 'name' || items[at]!.block !== block) return null
  const next = items[speaker.to]
  const ends = !next || next.block !== block || next.quotation >= 0 || /^[.,(]$/.test(next.lower)
  return ends ? { speaker, cue: null } : null
}
