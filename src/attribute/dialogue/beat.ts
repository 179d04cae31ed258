/** Whoever acts in a paragraph of a conversation says what is said in it: `Mara put down the cup. “No.”` */

import { isRoleNoun } from '../../lexicon/role-nouns.ts'
import type { Candidate } from '../candidates.ts'
import type { Context } from '../context.ts'
import type { Range } from '../item.ts'
import { mainSubject } from '../subject.ts'
import type { Turn } from './turn.ts'

/** What stands for its owner: "The mate's voice cracked." */
const PARTS = new Set(
  `voice eyes eye face head hand hands lips mouth smile gaze glance tone heart brow brows eyebrows shoulders fingers
  cheeks jaw throat laugh grin frown expression breath chin`.split(/\s+/),
)

/** The first person who acts in the writer's sentences of a turn, or null. */
export function beatOf(turn: Turn, context: Context): Candidate | null {
  for (const sentence of sentencesOf(turn, context)) {
    const actor = actorIn(sentence, context)
    if (actor) return actor
  }
  return null
}

/** The sentences in a range of items, cut off at its ends. */
export function sentencesOf({ from, to }: Range, { narration }: Context): Range[] {
  const { sentences, sentenceOf } = narration
  return sentences
    .slice(sentenceOf[from]!, sentenceOf[to - 1]! + 1)
    .map((sentence) => ({ from: Math.max(sentence.from, from), to: Math.min(sentence.to, to) }))
}

/** Longer sentences are read as far as this. */
const REACH = 80

/** The person who acts in a sentence, or null: also “the voice of Mara” that comes from somewhere. */
export function actorIn({ from, to }: Range, context: Context): Candidate | null {
  const end = Math.min(to, from + REACH)
  const subject = mainSubject(from, end, context) ?? nameInFront(from, context)
  const actor = subject && ownerOfPart(subject, context)
  return actor && isPerson(actor, context) ? actor : null
}

/** "Rob saw his chance": whoever is named first acts, whatever the tags say. */
function nameInFront(from: number, { candidates }: Context): Candidate | null {
  const first = candidates.at[from]
  return first?.from === from && first.kind === 'name' && !first.genitive ? first : null
}

function ownerOfPart(subject: Candidate, { narration, candidates }: Context): Candidate {
  if (!PARTS.has(narration.items[subject.head]!.lower)) return subject
  return candidates.owners.get(subject.from) ?? subject
}

const PRONOUNS = new Set(['i', 'he', 'she', 'his', 'her', 'my'])

export function isPerson({ kind, mention, head }: Candidate, { narration, document }: Context): boolean {
  const { lower, lemma } = narration.items[head]!
  if (kind === 'pronoun') return PRONOUNS.has(lower)
  if (mention >= 0) return document.mentions[mention]!.type === 'person'
  return kind !== 'relative' && isRoleNoun(lemma)
}
