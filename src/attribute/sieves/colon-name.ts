import { type Context, type Sieve, sentenceAt } from '../context.ts'
import type { Item } from '../item.ts'
import { hasLabel } from '../label.ts'
import type { Site } from '../narration.ts'

const LONGEST_LABEL = 10

/** `Mara Ilves: “We won.”` and, in a headline, `“We won”: Ilves`. */
export const colonName: Sieve = (site, context) => before(site, context) ?? after(site, context)

function before(site: Site, context: Context) {
  if (hasLabel(site, context)) return null
  const { narration, candidates } = context
  const { items } = narration
  const { from } = sentenceAt(narration, site.first)
  if (items[site.first - 1]?.lower !== ':') return null
  const speaker = candidates.at[site.first - 2]
  if (speaker?.kind === 'name' && opens(speaker.from, from, items)) return { speaker, cue: null }
  const first = candidates.at[from]
  if (first?.from !== from || first.kind !== 'name' || site.first - 1 - from > LONGEST_LABEL) return null
  for (let at = first.to; at < site.first; at++) if (items[at]!.pos === 'VERB') return null
  return /^[,(]$/.test(items[first.to]!.lower) ? { speaker: first, cue: null } : null
}

/** A label starts a sentence or follows a dash. */
function opens(at: number, from: number, items: readonly Item[]): boolean {
  return at === from || (at > from && /^[-–—]+$/.test(items[at - 1]!.lower))
}

function after(site: Site, { narration, candidates }: Context) {
  const { items } = narration
  if (items[site.last + 1]?.lower !== ':') return null
  const speaker = candidates.at[site.last + 2]
  if (speaker?.from !== site.last + 2 || speaker.kind !== 'name') return null
  const next = items[speaker.to]
  const verb = next?.pos === 'VERB' && next.quotation < 0
  return { speaker, cue: verb ? { from: speaker.to, to: speaker.to + 1 } : null }
}
