/** Scores every stretch of a run that may be a name, and every single token as none. */
import { lookupCountry } from '../lexicon/countries.ts'
import { isPlaceName } from '../lexicon/places.ts'
import type { DocumentEvidence } from './evidence.ts'
import { endFeatures } from './features/end-features.ts'
import { insideFeatures } from './features/inside-features.ts'
import { startFeatures } from './features/start-features.ts'
import { wholeFeatures } from './features/whole-features.ts'
import type { Run } from './find-runs.ts'
import { isNameWord, isParticle } from './name-words.ts'
import { ScoreSink } from './score-sink.ts'
import { LABELS, Lattice, LONGEST } from './semi-markov.ts'
import type { WeightTable } from './weight-table.ts'

/** A name begins with a capital or a particle and ends with a capital; the small words between are inside only. */
export function mayBeName({ document: { tokens } }: DocumentEvidence, from: number, to: number): boolean {
  const first = tokens[from]!.text
  if (to - from > 1 && isVerbBeforeCountry(tokens[to - 2]!.text, tokens[to - 1]!.text)) return false
  return isNameWord(tokens[to - 1]!.text) && (isNameWord(first) || (isParticle(first) && to - from > 1))
}

/** "Fears Mount Norway Could Join" is no mountain, "Mount Lebanon" is one. */
function isVerbBeforeCountry(verb: string, country: string): boolean {
  return /^mount$/i.test(verb) && lookupCountry(country) !== undefined && !isPlaceName(`${verb} ${country}`)
}

/** "Trinidad and Tobago" is one country, and the model has seen too few such to know it from "Norway and Denmark". */
function isDoubleCountry({ document: { tokens } }: DocumentEvidence, from: number, to: number): boolean {
  if (to - from < 3) return false
  const words = tokens.slice(from, to).map(({ text }) => text)
  return words.includes('and') && lookupCountry(words.join(' ')) !== undefined
}

const SIZE = LABELS.length
const PLACE = LABELS.indexOf('place')
/** Enough, on the scale of the weights, to outdo two names. */
const SURE = 8

/** Scores the runs of one document. */
export class RunScorer {
  readonly #evidence: DocumentEvidence
  readonly #sink: ScoreSink
  readonly #scale: number
  /** By lower-case word, once for all its occurrences. */
  readonly #company = new Map<string, Int32Array>()

  constructor(evidence: DocumentEvidence, weights: WeightTable) {
    this.#evidence = evidence
    this.#sink = new ScoreSink(weights)
    this.#scale = weights.scale
  }

  score({ from, to }: Run): Lattice {
    const lattice = new Lattice(to - from)
    const starts = new Int32Array((to - from) * SIZE)
    const ends = new Int32Array((to - from) * SIZE)
    const inside = new Int32Array((to - from + 1) * SIZE)
    for (let i = from; i < to; i++) {
      const at = (i - from) * SIZE
      startFeatures(this.#evidence, i, this.#sink.into(starts, at))
      endFeatures(this.#evidence, i, this.#sink.into(ends, at))
      inside.copyWithin(at + SIZE, at, at + SIZE)
      insideFeatures(this.#evidence, i, this.#sink.into(inside, at + SIZE))
      this.#companyOf(i).forEach((score, label) => {
        inside[at + SIZE + label]! += score
      })
    }
    const whole = new Int32Array(SIZE)
    for (let i = from; i < to; i++) {
      for (let end = i + 1; end <= Math.min(i + LONGEST, to); end++) {
        if (!mayBeName(this.#evidence, i, end)) {
          if (end === i + 1) lattice.scores[lattice.at(i - from, end - from, 0)] = 0
          continue
        }
        wholeFeatures(this.#evidence, i, end, this.#sink.into(whole.fill(0), 0))
        const sure = isDoubleCountry(this.#evidence, i, end) ? SURE : 0
        const [first, last, next] = [(i - from) * SIZE, (end - 1 - from) * SIZE, (end - from) * SIZE]
        for (let label = end === i + 1 ? 0 : 1; label < SIZE; label++) {
          const sum =
            starts[first + label]! +
            ends[last + label]! +
            (inside[next + label]! - inside[first + label]!) +
            whole[label]!
          lattice.scores[lattice.at(i - from, end - from, label)] =
            sum * this.#scale + (label === PLACE ? sure : 0)
        }
      }
    }
    return lattice
  }

  #companyOf(i: number): Int32Array {
    const { document, company } = this.#evidence
    const { lower } = document.tokens[i]!
    const known = this.#company.get(lower)
    if (known) return known
    const scores = new Int32Array(SIZE)
    this.#sink.into(scores, 0)
    for (const feature of company.get(lower) ?? []) this.#sink.add(feature)
    this.#company.set(lower, scores)
    return scores
  }
}
