/**
 * Finds the names of people, places, organizations and others: capitalised runs, all the ways to divide each into names,
 * the likeliest one by trained weights over what the lexicon, the neighbouring words and the rest of the document say.
 */
import type { Mention, Mentioned, MentionType, Segmented } from '../model.ts'
import { readable } from '../text/readable.ts'
import { type DocumentEvidence, gatherEvidence } from './evidence.ts'
import { findRuns } from './find-runs.ts'
import { findTitle } from './find-title.ts'
import { scoreRun } from './score-run.ts'
import { LABELS } from './semi-markov.ts'
import { loadWeights } from './weights.ts'

export function findMentions(document: Segmented): Mentioned {
  const evidence = gatherEvidence(document)
  const weights = loadWeights()
  const mentions = document.sentences.flatMap((sentence) =>
    findRuns(document.tokens, sentence).flatMap((run) => {
      const lattice = scoreRun(evidence, run, weights)
      const { probabilities } = lattice.marginals()
      return lattice
        .best()
        .filter(({ label }) => label > 0)
        .map(({ from, to, label, index }) =>
          mention(
            evidence,
            run.from + from,
            run.from + to,
            LABELS[label] as MentionType,
            probabilities[index]!,
          ),
        )
    }),
  )
  return { ...document, mentions }
}

function mention(
  { document }: DocumentEvidence,
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
