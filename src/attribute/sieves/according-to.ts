import { type Answer, type Context, type Sieve, sentenceAt } from '../context.ts'
import type { Site } from '../narration.ts'

const REACH = 60

/** `According to Ilves, the talks were “useful”.` · `The talks were “useful”, according to the ministry.` */
export const accordingTo: Sieve = (site, context) => {
  const { items } = context.narration
  const { from, to } = sentenceAt(context.narration, site.first)
  for (let at = site.last + 1; at < Math.min(to, site.last + REACH); at++) {
    if (items[at]!.lower !== 'according') continue
    return AGENCY.test(items[at + 2]?.lower ?? '') && isCalled(site, context) ? null : answer(at, context)
  }
  for (let at = site.first - 1; at >= Math.max(from, site.first - REACH); at--) {
    if (items[at]!.lower === 'according') return answer(at, context)
    if (items[at]!.lower === 'said') return null
  }
  return toWhom(from, site, context)
}

/** `To Ilves, the talks are “useful”.` */
function toWhom(from: number, site: Site, { narration: { items }, candidates }: Context): Answer | null {
  if (from >= site.first || !/^(?:for|to)$/.test(items[from]!.lower)) return null
  const speaker = candidates.at[from + 1]
  if (speaker?.kind !== 'name' || speaker.from !== from + 1 || items[speaker.to]?.text !== ',') return null
  return { speaker, cue: { from, to: from + 1 } }
}

/** `Orna denied the report, calling it “pure fiction”, according to Reuters`: the agency tells who called it so. */
const AGENCY = /^(?:reuters|bloomberg|afp|ap|upi|tass|xinhua|cnn|cnbc|bbc)$/

function isCalled(site: Site, { narration: { items } }: Context): boolean {
  const at = [2, 3, 4, 5].find((back) => items[site.first - back]?.lower === 'calling')
  return at !== undefined && items[site.first - at - 1]?.lower === ','
}

function answer(at: number, { narration, candidates }: Context): Answer | null {
  if (narration.items[at + 1]?.lower !== 'to') return null
  const speaker = candidates.at[at + 2]
  return speaker && speaker.from === at + 2 ? { speaker, cue: { from: at, to: at + 2 } } : null
}
