/** Whoever acts in a paragraph of a conversation says what is said in it: `Mara put down the cup. “No.”` */

import { isRoleNoun } from '../../lexicon/role-nouns.ts'
import type { Candidate } from '../candidates.ts'
import type { Context } from '../context.ts'
import { mainSubject } from '../subject.ts'
import type { Turn } from './turn.ts'

/** What stands for its owner: "The mate's voice cracked." */
const PARTS = new Set(
  `voice eyes eye face head hand hands lips mouth smile gaze glance tone heart brow brows eyebrows shoulders fingers
  cheeks jaw throat laugh grin frown expression breath chin`.split(/\s+/),
)

/** The first person who acts in the writer's sentences of a turn, or null. */
export function beatOf({ from, to }: Turn, context: Context): Candidate | null {
  const { sentences, sentenceOf } = context.narration
  for (let index = sentenceOf[from]!; index <= sentenceOf[to - 1]!; index++) {
    const sentence = sentences[index]!
    const subject = mainSubject(Math.max(sentence.from, from), Math.min(sentence.to, to), context)
    const actor = subject && ownerOfPart(subject, context)
    if (actor && isPerson(actor, context)) return actor
  }
  return null
}

function ownerOfPart(subject: Candidate, { narration, candidates }: Context): Candidate {
  if (!PARTS.has(narration.items[subject.head]!.lower)) return subject
  return candidates.owners.get(subject.from) ?? subject
}

const PRONOUNS = new Set(['i', 'he', 'she', 'his', 'her', 'my'])

function isPerson({ kind, mention, head }: Candidate, { narration, document }: Context): boolean {
  const { lower, lemma } = narration.items[head]!
  if (kind === 'pronoun') return PRONOUNS.has(lower)
  if (mention >= 0) return document.mentions[mention]!.type === 'person'
  return kind !== 'relative' && isRoleNoun(lemma)
}
