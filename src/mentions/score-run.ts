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
import type { ScoreSink } from './score-sink.ts'
import { LABELS, Lattice, LONGEST, PLACE } from './semi-markov.ts'

/** A name begins with a capital or a particle and ends with a capital; the small words between are inside only. */
export function mayBeName({ document: { tokens } }: DocumentEvidence, from: number, to: number): boolean {
  const first = tokens[from]!.text
  const last = tokens[to - 1]!.text
  if (!isNameWord(last) || !(isNameWord(first) || (isParticle(first) && to - from > 1))) return false
  return to - from === 1 || !isVerbBeforeCountry(tokens[to - 2]!.text, last)
}

/** "Fears Mount Norway Could Join" is no mountain, "Mount Lebanon" is one. */
function isVerbBeforeCountry(verb: string, country: string): boolean {
  return (
    verb.length === 5 &&
    /^mount$/i.test(verb) &&
    lookupCountry(country) !== undefined &&
    !isPlaceName(`${verb} ${country}`)
  )
}

/** "Trinidad and Tobago" is one country, and the model has seen too few such to know it from "Norway and Denmark". */
function isDoubleCountry({ document: { tokens } }: DocumentEvidence, from: number, to: number): boolean {
  if (to - from < 3) return false
  const words = tokens.slice(from, to).map(({ text }) => text)
  return words.includes('and') && lookupCountry(words.join(' ')) !== undefined
}

const SIZE = LABELS.length
/** Enough, on the scale of the weights, to outdo two names. */
const SURE = 8

/** Scores the runs of one document, each in the place of the one before. */
export class RunScorer {
  readonly #evidence: DocumentEvidence
  readonly #sink: ScoreSink
  readonly #lattice = new Lattice()
  /** Of the run: a sum a label for each token, as the first or the last of a stretch, and of all tokens up to it. */
  #starts = new Int32Array()
  #ends = new Int32Array()
  #inside = new Int32Array()
  readonly #whole = new Int32Array(SIZE)
  /** By lower-case word, once for all its occurrences. */
  readonly #company = new Map<string, Int32Array>()

  constructor(evidence: DocumentEvidence, sink: ScoreSink) {
    this.#evidence = evidence
    this.#sink = sink
  }

  score(run: Run): Lattice {
    this.#lattice.reset(run.to - run.from)
    this.#scoreTokens(run)
    for (let from = run.from; from < run.to; from++) {
      for (let to = from + 1; to <= Math.min(from + LONGEST, run.to); to++) {
        if (mayBeName(this.#evidence, from, to)) this.#scoreStretch(run, from, to)
        else if (to === from + 1)
          this.#lattice.scores[this.#lattice.at(from - run.from, to - run.from, 0)] = 0
      }
    }
    return this.#lattice
  }

  #scoreTokens({ from, to }: Run): void {
    const evidence = this.#evidence
    const size = (to - from + 1) * SIZE
    if (this.#inside.length < size) {
      this.#starts = new Int32Array(size)
      this.#ends = new Int32Array(size)
      this.#inside = new Int32Array(size)
    }
    const starts = this.#starts.fill(0, 0, size)
    const ends = this.#ends.fill(0, 0, size)
    const inside = this.#inside.fill(0, 0, size)
    for (let i = from; i < to; i++) {
      const at = (i - from) * SIZE
      startFeatures(evidence, i, this.#sink.into(starts, at))
      endFeatures(evidence, i, this.#sink.into(ends, at))
      inside.copyWithin(at + SIZE, at, at + SIZE)
      insideFeatures(evidence, i, this.#sink.into(inside, at + SIZE))
      const company = this.#companyOf(evidence.facts[i]!.lower)
      for (let label = 0; label < SIZE; label++) inside[at + SIZE + label]! += company[label]!
    }
  }

  #scoreStretch(run: Run, from: number, to: number): void {
    const lattice = this.#lattice
    const whole = this.#whole.fill(0)
    wholeFeatures(this.#evidence, from, to, this.#sink.into(whole, 0))
    const [first, last, next] = [from - run.from, to - 1 - run.from, to - run.from]
    for (let label = to === from + 1 ? 0 : 1; label < SIZE; label++) {
      const sum =
        this.#starts[first * SIZE + label]! +
        this.#ends[last * SIZE + label]! +
        (this.#inside[next * SIZE + label]! - this.#inside[first * SIZE + label]!) +
        whole[label]!
      lattice.scores[lattice.at(first, next, label)] = sum * this.#sink.scale
    }
    if (isDoubleCountry(this.#evidence, from, to)) lattice.scores[lattice.at(first, next, PLACE)]! += SURE
  }

  #companyOf(lower: string): Int32Array {
    const features = this.#evidence.company.get(lower)
    if (features === undefined) return ALONE
    const known = this.#company.get(lower)
    if (known) return known
    const scores = new Int32Array(SIZE)
    this.#sink.into(scores, 0)
    for (const feature of features) this.#sink.add(feature)
    this.#company.set(lower, scores)
    return scores
  }
}

/** Of a word that comes once. */
const ALONE = new Int32Array(SIZE)
