/** The likeliest division of every run of a document, each stretch with what it may be. */
import type { Segmented } from '../model.ts'
import type { Judged } from './agree.ts'
import { correct } from './corrections.ts'
import { describeOnce } from './described-once.ts'
import { type DocumentEvidence, gatherEvidence } from './evidence.ts'
import { findRuns, type Run } from './find-runs.ts'
import { joinDivided } from './join-divided.ts'
import { mayBeName, RunScorer } from './score-run.ts'
import { scoreSink } from './score-sink.ts'
import { LABELS, type Lattice } from './semi-markov.ts'

/** Tokens that are one name, or a single capitalised word that is none. */
export interface Stretch extends Judged, Run {}

export function divideRuns(document: Segmented): readonly Stretch[] {
  const evidence = gatherEvidence(document)
  const scorer = new RunScorer(evidence, scoreSink())
  const stretches: Stretch[] = []
  for (const sentence of document.sentences) {
    for (const run of findRuns(document.tokens, sentence)) divide(evidence, scorer.score(run), run, stretches)
  }
  return describeOnce(document.tokens, joinDivided(document.tokens, stretches))
}

function divide(evidence: DocumentEvidence, lattice: Lattice, run: Run, stretches: Stretch[]): void {
  const { tokens } = evidence.document
  lattice.sumUp()
  for (const best of lattice.best()) {
    const [from, to] = [run.from + best.from, run.from + best.to]
    if (!mayBeName(evidence, from, to)) continue
    const own = LABELS.map((_, label) => lattice.probability(best.from, best.to, label))
    let key = tokens[from]!.lower
    for (let i = from + 1; i < to; i++) key += ` ${tokens[i]!.lower}`
    stretches.push({ from, to, key, probabilities: correct(tokens, { from, to, probabilities: own }) })
  }
}
