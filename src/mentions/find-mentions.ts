/**
 * Finds the names of people, places, organizations and others: capitalised runs, all the ways to divide each into names,
 * the likeliest one by trained weights over what the lexicon, the neighbouring words and the rest of the document say.
 */
import type { Mention, Mentioned, MentionType, Segmented } from '../model.ts'
import { readable } from '../text/readable.ts'
import { agree } from './agree.ts'
import { divideRuns, type Stretch } from './divide-runs.ts'
import { findTitle } from './find-title.ts'
import { LABELS } from './semi-markov.ts'
import { type Opened, splitCompounds } from './split-compounds.ts'
import { trimPerson } from './trim-person.ts'

export function findMentions(document: Segmented): Mentioned {
  const opened = splitCompounds(document)
  const stretches = divideRuns(opened.document)
  const labels = agree(stretches)
  const mentions: Mention[] = []
  stretches.forEach((stretch, i) => {
    const type = LABELS[labels[i]!]!
    if (type !== 'none') mentions.push(mention(opened, stretch, type))
  })
  return { ...document, mentions }
}

function mention({ document, origin }: Opened, found: Stretch, type: MentionType): Mention {
  const { from, to } = type === 'person' ? trimPerson(document.tokens, found) : found
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
