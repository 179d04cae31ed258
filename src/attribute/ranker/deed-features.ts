/** What the verbs say whose subject a candidate is. */
import { hashText, mix } from '../../text/hash.ts'
import { adjoins } from '../beside.ts'
import { type Context, sentenceAt } from '../context.ts'
import { isCue } from '../cues.ts'
import type { Site } from '../narration.ts'
import { strength } from './measures.ts'
import type { FeatureSink } from './sink.ts'
import type { Deed } from './subjects.ts'

const REACH = 60

/** How close its verbs come to the quotation, and how strongly the best of them announces words. */
export function deedFeatures(
  deeds: readonly Deed[],
  site: Site,
  relation: number,
  context: Context,
  sink: FeatureSink,
): void {
  const { items } = context.narration
  let best: Deed | null = null
  let next: Deed | null = null
  for (const deed of deeds) {
    if (!best || items[deed.verb]!.cue > items[best.verb]!.cue) best = deed
    if (deed.verb < site.first) next = deed
  }
  if (!best) {
    sink.add(mix(32, relation))
    return
  }
  const strongest = mix(strength(items[best.verb]!), best.passive ? 1 : 0)
  const place = best.verb < site.first ? (adjoins(site, best.verb, context) ? 2 : 1) : 0
  sink.add(mix(33, strongest, relation))
  sink.add(mix(34, strongest, mix(place, relation)))
  if (!next) return
  const closest = mix(strength(items[next.verb]!), next.passive ? 1 : 0)
  const touches = adjoins(site, next.verb, context) ? 1 : 0
  sink.add(mix(35, closest, mix(touches, relation)))
  sink.add(mix(44, hashText(items[next.verb]!.lower), touches))
  sink.add(mix(45, closest, cueOrder(next.verb, site, context)))
  sink.add(mix(37, Math.min(4, verbsBetween(next.verb, site, context)), mix(closest, touches)))
}

function verbsBetween(verb: number, site: Site, { narration: { items } }: Context): number {
  let count = 0
  for (let at = verb + 1; at < site.first && count < 4; at++) if (items[at]!.pos === 'VERB') count++
  return count
}

/** Which of the verbs that announce words it is in its sentence, before the quotation: first, between, last, only. */
function cueOrder(verb: number, site: Site, { narration }: Context): number {
  const { from } = sentenceAt(narration, verb)
  let before = 0
  let behind = 0
  for (let at = Math.max(from, verb - REACH); at < Math.min(site.first, verb + REACH); at++) {
    if (at === verb || !isCue(narration.items[at]!)) continue
    if (at < verb) before = 1
    else behind = 1
  }
  return before + 2 * behind
}
