/**
 * Whom "he" and "it" mean where nobody with a name of his own is meant: the speaker without a name who has just spoken,
 * the company that a paragraph is about. Pronouns that mean people by name are the business of the references.
 */

import { genderOfWord } from '../lexicon/gendered-words.ts'
import { pronounOf } from '../lexicon/pronouns.ts'
import type { Gender, Resolved, Source, Span } from '../model.ts'
import { firstWhere } from '../text/first-where.ts'

/** What a source is, but for its place in the text. */
type Who = Pick<Source, 'name' | 'type' | 'entity'>

/** `last` is who spoke last. */
export function whoGoesOn(
  pronoun: Span & { readonly text: string },
  last: Source | null,
  document: Resolved,
): Who | null {
  const lower = pronoun.text.toLowerCase()
  if (lower === 'it') return institution(pronoun, last, document)
  const gender = genderOfSubject(lower)
  return gender && last && continues(last, gender, pronoun, document)
    ? { name: last.name, type: 'person', entity: null }
    : null
}

/** Of "he" and "she", as whom others go on speaking. */
function genderOfSubject(lower: string): Gender | null {
  const pronoun = pronounOf(lower)
  return pronoun?.use === 'subject' ? pronoun.gender : null
}

/**
 * "A spokesman called it a mistake. “We are sorry,” he added": the one who spoke last goes on, although he has no name,
 * unless somebody is named or meant in between. "His grandfather" is soon forgotten for the one whose grandfather he is.
 */
function continues(last: Source, gender: Gender, pronoun: Span, document: Resolved): boolean {
  if (last.type !== 'person' || last.entity !== null || last.end > pronoun.start) return false
  if (/^(?:i$|me$|we$|(?:his|her|their|my|our) )/i.test(last.text)) return false
  const told = genderOfWord(last.text.split(' ').at(-1)!.toLowerCase())
  if (told && told !== gender) return false
  const { mentions, references } = document
  const between = { start: last.end, end: pronoun.start }
  return (
    !outsideIn(mentions, between, document).some((index) => mentions[index]!.type === 'person') &&
    !outsideIn(references, between, document).some((index) =>
      genderOfSubject(references[index]!.text.toLowerCase()),
    )
  )
}

/** So many letters before "it", of its paragraph, are looked at for the one organization that it can be. */
const REACH = 300

/** "Korsund said that it was sorry. “We have asked,” it said": who spoke last, or the only organization at hand. */
function institution(pronoun: Span, last: Source | null, document: Resolved): Who | null {
  const { entities, entityOf, mentions } = document
  const block = document.blocks[firstWhere(document.blocks, (one) => one.start > pronoun.start) - 1]
  const from = Math.max(block?.start ?? 0, pronoun.start - REACH)
  const near = new Set(
    outsideIn(mentions, { start: from, end: pronoun.start }, document)
      .filter((index) => mentions[index]!.type === 'organization')
      .map((index) => entityOf[index]!),
  )
  const spoke = last && last.end <= pronoun.start && (last.type === 'organization' || last.type === 'place')
  if (spoke && [...near].every((entity) => entity === last.entity || entity < 0))
    return { name: last.name, type: last.type, entity: last.entity }
  const [only, ...others] = [...near]
  if (only === undefined || only < 0 || others.length > 0) return null
  return { name: entities[only]!.name, type: 'organization', entity: only }
}

/** Of spans in order, the indexes of those that start in a range, outside quotations. */
function outsideIn(
  spans: readonly (Span & { readonly from: number })[],
  { start, end }: Span,
  { tokens }: Resolved,
): number[] {
  const found: number[] = []
  for (
    let i = firstWhere(spans, (span) => span.start >= start);
    i < spans.length && spans[i]!.start < end;
    i++
  ) {
    if (tokens[spans[i]!.from]!.quotation < 0) found.push(i)
  }
  return found
}
