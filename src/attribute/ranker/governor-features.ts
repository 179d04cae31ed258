/** What ties a candidate to a quotation through the words that rule it. */
import { hashText, mix } from '../../text/hash.ts'
import { antecedent } from '../apposition.ts'
import type { Candidate } from '../candidates.ts'
import { type Context, sentenceAt } from '../context.ts'
import type { Site } from '../narration.ts'
import { announces, type Governor, governorsOf } from './governors.ts'
import type { FeatureSink } from './sink.ts'

/** Returns a function that hands on what the rulers of one quotation say of a candidate. */
export function governorFeaturesFor(
  site: Site,
  context: Context,
): (candidate: Candidate, relation: number, sink: FeatureSink) => void {
  const { items } = context.narration
  const { from } = sentenceAt(context.narration, site.first)
  const governors = governorsOf(site, context)
  const places = placesOf(governors)
  const summary = governors
    .slice(0, 2)
    .reduce((all, { strength }) => mix(all, strength), governors.length === 0 ? 1 : 2)
  const persons = governors.map(({ who }) =>
    who?.kind === 'relative' ? antecedent(who, from, context) : null,
  )
  return (candidate, relation, sink) => {
    const genitive = candidate.genitive ? 2 : 0
    let rules = false
    for (let i = 0; i < governors.length; i++) {
      const { item, who, strength, path } = governors[i]!
      const same = who === candidate ? 1 : persons[i] === candidate ? 2 : 0
      if (same === 0) continue
      rules = true
      sink.add(mix(110, Math.min(i, 3), mix(strength, same)))
      sink.add(mix(111, path, same))
      sink.add(mix(112, hashText(items[item]!.lower), mix(same, genitive)))
      sink.add(mix(113, places[i]!, mix(strength, same)))
      sink.add(mix(114, places[i]!, mix(path, same)))
    }
    if (rules) return
    sink.add(mix(115, summary, relation))
    sink.add(mix(116, summary, relation + 8 * genitive))
  }
}

/** Of those that announce words, whether each is the nearest, the farthest, both or between; 0 for the rest. */
function placesOf(governors: readonly Governor[]): number[] {
  const cues = governors.map(({ strength }) => announces(strength))
  const first = cues.indexOf(true)
  const last = cues.lastIndexOf(true)
  return cues.map((is, i) => (is ? 1 + Number(i === first) + 2 * Number(i === last) : 0))
}
