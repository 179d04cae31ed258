/** `Ilves's claim that …`, `a report by the agency`, `known by critics as …`: speakers without a verb of their own. */
import { isCueNoun } from '../../lexicon/cues.ts'
import { hashText, mix } from '../../text/hash.ts'
import { adjoins } from '../beside.ts'
import type { Candidate } from '../candidates.ts'
import type { Context } from '../context.ts'
import type { Site } from '../narration.ts'
import { hashItem, strength } from './measures.ts'
import type { FeatureSink } from './sink.ts'

export function utteranceFeatures(
  candidate: Candidate,
  site: Site,
  relation: number,
  context: Context,
  sink: FeatureSink,
): void {
  const { items } = context.narration
  const { from, to, genitive } = candidate
  const outer = context.candidates.at[from]
  if (genitive && outer && outer !== candidate) {
    const touches = outer.to <= site.first && adjoins(site, outer.to - 1, context) ? 1 : 0
    const head = items[outer.head]!
    const announces = isCueNoun(head.lower) ? 1 : 0
    sink.group('the noun that it owns')
    sink.add(mix(30, hashItem(head), touches))
    sink.add(mix(31, announces, mix(touches, relation)))
    return
  }
  const link = items[from - 1]?.lower
  const before = items[from - 2]
  if ((link !== 'by' && link !== 'from' && link !== 'of') || !before) return
  const announces = isCueNoun(before.lower) ? 6 : strength(before)
  const touches = to <= site.first && adjoins(site, to - 1, context) ? 1 : 0
  sink.group('the noun that it owns')
  sink.add(mix(46, hashText(link), mix(announces, relation)))
  sink.add(mix(47, announces, mix(touches, relation)))
}
