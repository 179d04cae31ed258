/**
 * Finds the names of people, places, organizations and others: capitalised runs, all the ways to divide each into names,
 * the likeliest one by trained weights over what the lexicon, the neighbouring words and the rest of the document say.
 */
import type { Mention, Mentioned, MentionType, Segmented } from '../model.ts'
import { readable } from '../text/readable.ts'
import { agree, type Judged } from './agree.ts'
import { type DocumentEvidence, gatherEvidence } from './evidence.ts'
import { findRuns, type Run } from './find-runs.ts'
import { findTitle } from './find-title.ts'
import { mayBeName, scoreRun } from './score-run.ts'
import { LABELS } from './semi-markov.ts'
import { loadWeights } from './weights.ts'

export function findMentions(document: Segmented): Mentioned {
  const evidence = gatherEvidence(document)
  const stretches = document.sentences.flatMap((sentence) =>
    findRuns(document.tokens, sentence).flatMap((run) => divide(evidence, run)),
  )
  const labels = agree(stretches)
  const mentions = stretches.flatMap(({ from, to, probabilities }, i) => {
    const label = labels[i]!
    return label === 0
      ? []
      : [mention(document, from, to, LABELS[label] as MentionType, probabilities[label]!)]
  })
  return { ...document, mentions }
}

interface Stretch extends Judged, Run {}

/** The likeliest division of a run, without the small words between names. */
function divide(evidence: DocumentEvidence, run: Run): Stretch[] {
  const { tokens } = evidence.document
  const lattice = scoreRun(evidence, run, loadWeights())
  const { probabilities } = lattice.marginals()
  return lattice
    .best()
    .map(({ from, to }) => ({
      from: run.from + from,
      to: run.from + to,
      key: tokens
        .slice(run.from + from, run.from + to)
        .map(({ lower }) => lower)
        .join(' '),
      probabilities: LABELS.map((_, label) => probabilities[lattice.at(from, to, label)]!),
    }))
    .filter(({ from, to }) => mayBeName(evidence, from, to))
}

function mention(
  document: Segmented,
  from: number,
  to: number,
  type: MentionType,
  confidence: number,
): Mention {
  const { tokens, text, hyphens } = document
  const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end }
  return {
    ...span,
    type,
    text: readable(text, span, hyphens),
    from,
    to,
    title: type === 'person' ? findTitle(document, from) : null,
    evidence: { rule: 'semi-markov', confidence },
  }
}
