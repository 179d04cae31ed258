/**
 * Finds the names of people, places, organizations and others: capitalised runs, all the ways to divide each into names,
 * the likeliest one by trained weights over what the lexicon, the neighbouring words and the rest of the document say.
 */
import type { Mention, Mentioned, MentionType, Segmented } from '../model.ts'
import { readable } from '../text/readable.ts'
import { adjustRange } from './adjust-range.ts'
import { agree } from './agree.ts'
import { agreeInLists } from './agree-in-lists.ts'
import { divideRuns, type Stretch } from './divide-runs.ts'
import type { Run } from './find-runs.ts'
import { findTitle } from './find-title.ts'
import { LABELS } from './semi-markov.ts'
import { type Opened, splitCompounds } from './split-compounds.ts'

export function findMentions(document: Segmented): Mentioned {
  const opened = splitCompounds(document)
  const stretches = divideRuns(opened.document)
  const { tokens } = opened.document
  const labels = agreeInLists(tokens, stretches, agree(stretches))
  const names = stretches.flatMap((stretch, i) => {
    const type = LABELS[labels[i]!]!
    return type === 'none' ? [] : [{ stretch, type }]
  })
  let before = 0
  const mentions = names.map(({ stretch, type }, i) => {
    const behind = names[i + 1]?.stretch.from ?? tokens.length
    const range = adjustRange(tokens, stretch, type, { before, behind })
    before = range.to
    return mention(opened, stretch, range, type)
  })
  return { ...document, mentions }
}

function mention(
  { document, origin }: Opened,
  found: Stretch,
  { from, to }: Run,
  type: MentionType,
): Mention {
  const { tokens, text, hyphens } = document
  const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end }
  const title = type === 'person' ? findTitle(document, from) : null
  return {
    start: span.start,
    end: span.end,
    type,
    text: readable(text, span, hyphens),
    from: origin[from]!,
    to: origin[to - 1]! + 1,
    title: title && { from: origin[title.from]!, to: origin[title.to - 1]! + 1 },
    evidence: { rule: 'semi-markov', confidence: Math.min(1, found.probabilities[LABELS.indexOf(type)]!) },
  }
}
