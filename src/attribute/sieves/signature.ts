import type { Sieve } from '../context.ts'

const DASH = /^[-–—―~]+$/

/** A letter's end, on the same line or the next: `“We won.” — Mara Ilves` */
export const signature: Sieve = (site, { narration, candidates }) => {
  const { items } = narration
  const own = items[site.last]!.block
  let at = site.last + 1
  while (items[at]?.lower === '.' && items[at]!.block === own) at++
  const block = items[at]?.block ?? own
  if (!DASH.test(items[at]?.lower ?? '') || block > own + 1) return null
  while (DASH.test(items[at]?.lower ?? '')) at++
  const speaker = candidates.at[at]
  if (speaker?.from !== at || speaker.kind !== 'name' || items[at]!.block !== block) return null
  const next = items[speaker.to]
  const ends = !next || next.block !== block || next.quotation >= 0 || /^[.,(]$/.test(next.lower)
  return ends ? { speaker, cue: null } : null
}
