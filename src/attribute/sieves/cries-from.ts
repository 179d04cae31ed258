import { adjoins } from '../beside.ts'
import type { Sieve } from '../context.ts'

const CRIES =
  /^(?:boos|calls|chants?|cr(?:y|ies)|gasps|heckles|howls|jeers|murmurs|roars?|screams?|shouts?|slogans|whispers|yells?)$/
/** So many words at most stand between the noun and what is shouted. */
const REACH = 4

/** Many voices: `He was met with cries of “shame” from the gallery.` · `a chant of “Go home” by residents` */
export const criesFrom: Sieve = (site, context) => {
  const { items } = context.narration
  if (!/^(?:from|by|among)$/.test(items[site.last + 1]?.lower ?? '')) return null
  const speaker = context.candidates.at[site.last + 2]
  if (speaker?.from !== site.last + 2) return null
  for (let at = site.first - 1; at >= Math.max(0, site.first - REACH) && items[at]!.quotation < 0; at--) {
    if (!CRIES.test(items[at]!.lower)) continue
    return adjoins(site, at, context) ? { speaker, cue: { from: at, to: at + 1 } } : null
  }
  return null
}
