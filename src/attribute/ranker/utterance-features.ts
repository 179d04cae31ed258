/** `Ilves's claim that …`, `a report by the agency`, `known by critics as …`: speakers without a verb of their own. */
import { isCueNoun } from '../../lexicon/cues.ts'
import { hashText, mix } from '../../text/hash.ts'
import { adjoins } from '../beside.ts'
import type { Candidate } from '../candidates.ts'
import type { Context } from '../context.ts'
import type { Site } from '../narration.ts'
import { hashItem, strength } from './measures.ts'
import type { FeatureSink } from './sink.ts'

/** What a candidate owns or is the author of. */
interface Utterance {
  /** The item behind the whole phrase. */
  readonly end: number
  /** Of the noun that it owns; null of what it is the author of. */
  readonly owned: number | null
  /** "by", "from", "of"; '' of what it owns. */
  readonly link: string
  /** How strongly that announces words. */
  readonly announces: number
}

/** Returns a function that hands on what a candidate has to do with utterances; most have nothing. */
export function utteranceFeaturesIn(
  context: Context,
): (candidate: Candidate, site: Site, relation: number, sink: FeatureSink) => void {
  const known: (Utterance | null)[] = []
  return (candidate, site, relation, sink) => {
    let utterance = known[candidate.index]
    if (utterance === undefined) {
      utterance = utteranceOf(candidate, context)
      known[candidate.index] = utterance
    }
    if (utterance === null) return
    const { end, owned, link, announces } = utterance
    const touches = end <= site.first && adjoins(site, end - 1, context) ? 1 : 0
    sink.group('the noun that it owns')
    if (owned !== null) {
      sink.add(mix(30, owned, touches))
      sink.add(mix(31, announces, mix(touches, relation)))
    } else {
      sink.add(mix(46, hashText(link), mix(announces, relation)))
      sink.add(mix(47, announces, mix(touches, relation)))
    }
  }
}

function utteranceOf(candidate: Candidate, { narration: { items }, candidates }: Context): Utterance | null {
  const { from, to, genitive } = candidate
  const outer = candidates.at[from]
  if (genitive && outer && outer !== candidate) {
    const head = items[outer.head]!
    return { end: outer.to, owned: hashItem(head), link: '', announces: isCueNoun(head.lower) ? 1 : 0 }
  }
  const link = items[from - 1]?.lower
  const before = items[from - 2]
  if ((link !== 'by' && link !== 'from' && link !== 'of') || !before) return null
  return { end: to, owned: null, link, announces: isCueNoun(before.lower) ? 6 : strength(before) }
}
