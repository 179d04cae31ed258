/** A turn of a conversation with all that the writer tells of its speaker, and who is about. */
import { genderOfWord, isKin } from '../../lexicon/gendered-words.ts'
import { isRoleNoun } from '../../lexicon/role-nouns.ts'
import type { Gender, Source } from '../../model.ts'
import { type Company, pronounGender } from './company.ts'
import type { Turn } from './turn.ts'

export interface Line {
  readonly turn: Turn
  /** Whom the writer names as the speaker, or lets act beside the words; null where neither. */
  readonly own: Source | null
  /** Whether the story told of whoever is called so before. */
  readonly isFamiliar: boolean
  /** Who was found for the words elsewhere in their paragraph, by other rules. */
  readonly found: Source | null
  /** To whom the writer says that it is spoken. */
  readonly listener: Source | null
  /** Those who act right before the words that name the speaker, the last one first. */
  readonly actors: readonly Source[]
  /** Those who have spoken anywhere so far, the last one first. */
  readonly spoke: readonly Source[]
  /** Everybody of whom the story told so far, the last one first. */
  readonly heard: readonly Source[]
}

export interface Scene {
  readonly lines: readonly Line[]
  /** Knows of everybody in the story. */
  readonly people: Company
  /** Those who act right before it, the last one first. */
  readonly arrivals: readonly Source[]
}

/** Lines ahead in which somebody named may already be there; lines back in which somebody was called who still may. */
export const AHEAD = 6
export const BACK = 4

/** How the writer says who speaks. */
export type Wording = 'name' | 'pronoun' | 'description' | 'nothing'

const THE_OTHER = /^the other(?: (?:man|woman|one))?$/i
/** "the man" may be anyone; in a story he is mostly somebody new. */
const STRANGER = /^(?:the|that) (?:[\p{L}-]+ )*(?:man|woman|gentleman|lady|boy|girl|fellow)$/iu
const DEFINITE = /^(?:the|this|that|his|her|their|my|our) (?:[\p{L}’'-]+ )*?([\p{L}-]+)$/iu
const LORDSHIP = /^(?:lady|lord)ship$/
const RELATIVE = /^(?:his|her|their) (?:[\p{L}-]+ )*?([\p{L}-]+)$/iu

export function wordingOf(own: Source | null): Wording {
  if (!own || THE_OTHER.test(own.text)) return 'nothing'
  if (!own.text.includes(' ') && pronounGender(own)) return 'pronoun'
  return own.entity === null && isDescription(own) ? 'description' : 'name'
}

/** "the landlady", "her mistress", "this gentleman": words that may stand for somebody who has a name. */
function isDescription({ text }: Source): boolean {
  const noun = DEFINITE.exec(text)?.[1]?.toLowerCase() ?? ''
  return isRoleNoun(noun) || isKin(noun) || LORDSHIP.test(noun)
}

/** "mother" of "her mother". */
export function kinOf({ text }: Source): string | null {
  const kin = RELATIVE.exec(text)?.[1]?.toLowerCase()
  return kin !== undefined && isKin(kin) ? kin : null
}

/** "The old man" is nobody known, whoever was named before. */
export function asStranger(words: Source): Source {
  return STRANGER.test(words.text) ? { ...words, name: words.text, type: 'person', entity: null } : words
}

/** What the words themselves say of the speaker's gender. */
export function genderOfWords({ text }: Source): Gender | null {
  return pronounGender({ text } as Source) ?? genderOfWord(text.split(' ').at(-1)!.toLowerCase())
}
