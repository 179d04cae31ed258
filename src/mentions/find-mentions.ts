/**
 * Finds the names of people, places, organizations and others: capitalised runs, all the ways to divide each into names,
 * the likeliest one by trained weights over what the lexicon, the neighbouring words and the rest of the document say.
 */
import { isPlaceName } from '../lexicon/places.ts'
import type { Mention, Mentioned, MentionType, Segmented, Span } from '../model.ts'
import { readable } from '../text/readable.ts'
import { agree } from './agree.ts'
import { divideRuns, type Stretch } from './divide-runs.ts'
import { findTitle } from './find-title.ts'
import { LABELS } from './semi-markov.ts'
import { splitCompound } from './split-compounds.ts'
import { trimPerson } from './trim-person.ts'

export function findMentions(document: Segmented): Mentioned {
  const stretches = divideRuns(document)
  const types = agree(stretches).map((label) => LABELS[label]!)
  const known = knownNames(stretches, types)
  const mentions = stretches.flatMap((stretch, i) => {
    const type = types[i]!
    const parts = partsOf(document, stretch, type, known)
    if (parts.length > 0) return parts
    return type === 'none' ? [] : [nameMention(document, stretch, type)]
  })
  return { ...document, mentions }
}

type Label = (typeof LABELS)[number]

/** What names mean in this document, by their words in lower case; people by their last name too. */
function knownNames(stretches: readonly Stretch[], types: readonly Label[]): Map<string, MentionType> {
  const known = new Map<string, MentionType>()
  stretches.forEach(({ key }, i) => {
    const type = types[i]!
    if (type === 'none' || type === 'other') return
    known.set(key, type)
    if (type === 'person') known.set(key.slice(key.lastIndexOf(' ') + 1), type)
  })
  return known
}

/** The names inside one hyphenated word that is no name itself, as "Guinea-Bissau" is. */
function partsOf(
  document: Segmented,
  { from, to }: Stretch,
  type: Label,
  known: ReadonlyMap<string, MentionType>,
): Mention[] {
  const token = document.tokens[from]!
  if (to - from > 1 || type === 'person' || !token.text.includes('-') || isPlaceName(token.text)) return []
  return splitCompound(token, known, document.tokens[to]?.lower ?? '').map((part) => ({
    ...mention(document, { from, to }, part, part.type),
    title: null,
    evidence: { rule: 'compound', confidence: 0.8 },
  }))
}

function nameMention(document: Segmented, found: Stretch, type: MentionType): Mention {
  const stretch = type === 'person' ? trimPerson(document.tokens, found) : found
  const { from, to, probabilities } = stretch
  const span = { start: document.tokens[from]!.start, end: document.tokens[to - 1]!.end }
  const confidence = Math.min(1, probabilities[LABELS.indexOf(type)]!)
  return {
    ...mention(document, stretch, span, type),
    title: type === 'person' ? findTitle(document, from) : null,
    evidence: { rule: 'semi-markov', confidence },
  }
}

function mention(
  { text, hyphens }: Segmented,
  { from, to }: { from: number; to: number },
  span: Span,
  type: MentionType,
) {
  return { start: span.start, end: span.end, type, text: readable(text, span, hyphens), from, to }
}
