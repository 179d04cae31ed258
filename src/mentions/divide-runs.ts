/** The likeliest division of every run of a document, each stretch with what it may be. */
import type { Segmented } from '../model.ts'
import type { Judged } from './agree.ts'
import { correct } from './corrections.ts'
import { type DocumentEvidence, gatherEvidence } from './evidence.ts'
import { findRuns, type Run } from './find-runs.ts'
import { nameOutlets } from './news-outlet.ts'
import { mayBeName, RunScorer } from './score-run.ts'
import { LABELS, type Lattice } from './semi-markov.ts'
import { loadWeights } from './weight-table.ts'

/** Tokens that are one name, or a single capitalised word that is none. */
export interface Stretch extends Judged, Run {}

export function divideRuns(document: Segmented): Stretch[] {
  const evidence = gatherEvidence(document)
  const scorer = new RunScorer(evidence, loadWeights())
  const stretches = document.sentences.flatMap((sentence) =>
    findRuns(document.tokens, sentence).flatMap((run) => divide(evidence, scorer.score(run), run)),
  )
  return nameOutlets(document.tokens, stretches)
}

function divide(evidence: DocumentEvidence, lattice: Lattice, run: Run): Stretch[] {
  const { tokens } = evidence.document
  const { probabilities } = lattice.marginals()
  return lattice
    .best()
    .map((best) => {
      const [from, to] = [run.from + best.from, run.from + best.to]
      const own = LABELS.map((_, label) => probabilities[lattice.at(best.from, best.to, label)]!)
      const words = tokens.slice(from, to).map(({ lower }) => lower)
      return {
        from,
        to,
        key: words.join(' '),
        probabilities: correct(tokens, { from, to, probabilities: own }),
      }
    })
    .filter(({ from, to }) => mayBeName(evidence, from, to))
}
