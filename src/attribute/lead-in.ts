/**
 * Whom "he" means behind the words, where the sentence in front of them leads in: `Quill asked Anna Dell why she ran. “I
 * was scared,” she said` is Dell, who was asked, and `A shopkeeper said they paid. “In cash,” he said` is the shopkeeper.
 */
import { genderOfWord } from '../lexicon/gendered-words.ts'
import { isRoleNoun } from '../lexicon/role-nouns.ts'
import type { Candidate } from './candidates.ts'
import type { Context } from './context.ts'
import { RARE } from './cues.ts'
import type { Range } from './item.ts'
import { namedPerson } from './named-person.ts'
import { isPassive } from './passive.ts'
import { actor, lastReporter } from './reporter.ts'

const ASKS = /^(?:asked|asks|pressed|questioned|quizzed|interviewed)$/

export interface LeadIn {
  /** Entity of whoever was asked, or null. */
  readonly asked: number | null
  /** Somebody without a name who was reported, or null. */
  readonly reporter: Candidate | null
}

const NOTHING: LeadIn = { asked: null, reporter: null }

/** What the sentence before that of the speaker says; only where it holds no words of anybody's. */
export function leadInTo(speaker: Candidate, context: Context): LeadIn {
  const { items, sentences, sentenceOf } = context.narration
  const own = sentences[sentenceOf[speaker.from]!]!
  const before = sentences[sentenceOf[speaker.from]! - 1]
  if (speaker.kind !== 'pronoun' || !before || items[own.from]!.quotation < 0) return NOTHING
  for (let at = before.from; at < before.to; at++) if (items[at]!.quotation >= 0) return NOTHING
  const object = askedIn(before, context)
  const asked = object && namedPerson(context.document, object.mention)
  if (asked) return { asked: asked.entity, reporter: null }
  const told = isOfOthers(before, context)
    ? [lastReporter(before, context)]
    : [lastReporter(before, context, RARE), actor(before, context)]
  const reporter = told.find((answer) => answer !== null && isNewcomer(answer.speaker, context))?.speaker
  return { asked: null, reporter: reporter ?? null }
}

/** "A shopkeeper met them" is still about them. */
function isOfOthers({ from, to }: Range, { narration: { items } }: Context): boolean {
  for (let at = from; at < to; at++) if (/^(?:him|them|us|me)$/.test(items[at]!.lower)) return true
  return false
}

/** "A shopkeeper", "another woman": somebody without a name who has just come in. */
function isNewcomer(
  { kind, mention, reference, from, head }: Candidate,
  { narration: { items } }: Context,
): boolean {
  if (kind !== 'nominal' || mention >= 0 || reference >= 0) return false
  const { lemma, lower } = items[head]!
  const isPerson = isRoleNoun(lemma) || genderOfWord(lower) !== null
  return (lower === 'one' || isPerson) && /^(?:an?|one|another)$/.test(items[from]!.lower)
}

/** Whom somebody asks by name in a range of items, or null. */
export function askedIn(
  { from, to }: Range,
  { narration: { items }, candidates }: Context,
): Candidate | null {
  for (let at = from + 1; at < to - 1; at++) {
    if (!ASKS.test(items[at]!.lower) || isPassive(items, at) || candidates.at[at - 1] === null) continue
    const object = candidates.at[at + 1]
    return object?.from === at + 1 && object.kind === 'name' ? object : null
  }
  return null
}
