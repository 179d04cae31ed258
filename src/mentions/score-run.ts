/** Scores every stretch of a run that may be a name, and every single token as none. */
import { lookupCountry } from '../lexicon/countries.ts'
import { isPlaceName } from '../lexicon/places.ts'
import type { Weights } from '../lexicon/weights.ts'
import type { DocumentEvidence } from './evidence.ts'
import { endFeatures, insideFeatures, startFeatures, wholeFeatures } from './features.ts'
import type { Run } from './find-runs.ts'
import { isNameWord, isParticle } from './name-words.ts'
import { LABELS, Lattice, LONGEST } from './semi-markov.ts'

/** A name begins with a capital or a particle and ends with a capital; the small words between are inside only. */
export function mayBeName({ document: { tokens } }: DocumentEvidence, from: number, to: number): boolean {
  const first = tokens[from]!.text
  if (to - from === 2 && isVerbBeforeCountry(first, tokens[from + 1]!.text)) return false
  return isNameWord(tokens[to - 1]!.text) && (isNameWord(first) || (isParticle(first) && to - from > 1))
}

/** "Fears Mount Norway Could Join" is no mountain, "Mount Lebanon" is one. */
function isVerbBeforeCountry(verb: string, country: string): boolean {
  return /^mount$/i.test(verb) && lookupCountry(country) !== undefined && !isPlaceName(`${verb} ${country}`)
}

export function scoreRun(evidence: DocumentEvidence, { from, to }: Run, weights: Weights): Lattice {
  const size = LABELS.length
  const lattice = new Lattice(to - from)
  const starts = new Float64Array((to - from) * size)
  const ends = new Float64Array((to - from) * size)
  const inside = new Float64Array((to - from + 1) * size)
  for (let i = from; i < to; i++) {
    const at = (i - from) * size
    inside.copyWithin(at + size, at, at + size)
    for (const feature of startFeatures(evidence, i)) weights.add(feature, starts, at)
    for (const feature of endFeatures(evidence, i)) weights.add(feature, ends, at)
    for (const feature of insideFeatures(evidence, i)) weights.add(feature, inside, at + size)
  }
  const whole = new Float64Array(size)
  for (let i = from; i < to; i++) {
    for (let end = i + 1; end <= Math.min(i + LONGEST, to); end++) {
      const isName = mayBeName(evidence, i, end)
      if (!isName) {
        if (end === i + 1) lattice.scores[lattice.at(i - from, end - from, 0)] = 0
        continue
      }
      whole.fill(0)
      for (const feature of wholeFeatures(evidence, i, end)) weights.add(feature, whole, 0)
      for (let label = end === i + 1 ? 0 : 1; label < size; label++) {
        const middle = inside[(end - from) * size + label]! - inside[(i - from) * size + label]!
        lattice.scores[lattice.at(i - from, end - from, label)] =
          starts[(i - from) * size + label]! + ends[(end - 1 - from) * size + label]! + middle + whole[label]!
      }
    }
  }
  return lattice
}
