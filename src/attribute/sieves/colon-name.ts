import { type Context, type Sieve, sentenceAt } from '../context.ts'
import type { Site } from '../narration.ts'

const LONGEST_LABEL = 10

/** `Mara Ilves: “We won.”` and, in a headline, `“We won”: Ilves`. */
export const colonName: Sieve = (site, context) => before(site, context) ?? after(site, context)

function before(site: Site, { narration, candidates }: Context) {
  const { items } = narration
  const { from } = sentenceAt(narration, site.first)
  if (items[site.first - 1]?.lower !== ':' || site.first - 1 - from > LONGEST_LABEL) return null
  const speaker = candidates.at[from]
  if (speaker?.from !== from || speaker.kind !== 'name') return null
  return speaker.to >= site.first - 1 || items[speaker.to]!.lower === ',' || items[speaker.to]!.lower === '('
    ? { speaker, cue: null }
    : null
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
