/**
 * Whom the words for a speaker mean within a conversation, where there is less choice than in the whole text, and other
 * choice: whoever has just spoken does not reply, the other one does; and a stranger is not taken for somebody known.
 */
import { genderOfWord, isKin } from '../../lexicon/gendered-words.ts'
import type { Gender, Source } from '../../model.ts'
import { type Company, isKnown, isSame, isTeller, meaning, pronounGender } from './company.ts'

export interface Scene {
  /** Those who have spoken in this conversation. */
  readonly voices: Company
  /** Those who have spoken anywhere so far. */
  readonly spoken: Company
  /** Everybody of whom the story told so far. */
  readonly people: Company
  /** Those who act right before the words, the last one first. */
  readonly actors: readonly Source[]
  /** Who takes turns with the speaker before: who spoke two turns ago, or does two turns later. */
  readonly partners: readonly Source[]
  /** Whoever cannot speak: has just spoken, or is spoken to. */
  readonly isOut: (who: Source) => boolean
}

/** "the man" may be anyone; in a story he is mostly somebody new. */
const STRANGER = /^(?:the|that) (?:[\p{L}-]+ )*(?:man|woman|gentleman|lady|boy|girl|fellow)$/iu
const RELATIVE = /^(?:his|her|their) (?:[\p{L}-]+ )*?([\p{L}-]+)$/iu

export function whoIsMeant(words: Source, scene: Scene): Source {
  const gender = pronounGender(words)
  if (gender !== null && !isRelative(words)) return whoIsHe(words, gender, scene)
  if (STRANGER.test(words.text)) return describedBy(words, scene) ?? asStranger(words)
  return relative(words, scene) ?? words
}

/** "The old man" is nobody known, whoever was named before. */
export function asStranger(words: Source): Source {
  return STRANGER.test(words.text) ? { ...words, name: words.text, type: 'person', entity: null } : words
}

function isRelative({ text }: Source): boolean {
  return text.includes(' ')
}

/** "He" is whoever acts right before; else who takes turns; else the last one heard of among those who speak here. */
function whoIsHe(
  he: Source,
  gender: Gender,
  { actors, partners, voices, spoken, people, isOut }: Scene,
): Source {
  const mayBe = (who: Source): boolean =>
    !isOut(who) && isKnown(who) && !isTeller(who) && (people.genderOf(who) ?? gender) === gender
  const fits = (who: Source): boolean =>
    mayBe(who) && (who.entity === null || people.genderOf(who) === gender)
  const actor = actors.find(mayBe)
  if (actor) return meaning(he, actor)
  const isHere = isKnown(he) && people.has(he) && fits(he)
  const partner = partners.find(fits)
  if (partner && !(isHere && voices.has(he))) return meaning(he, partner)
  const heard = people.last((who) => fits(who) && (spoken.has(who) || (isHere && isSame(who, he))))
  if (heard && voices.has(heard)) return meaning(he, heard)
  const likely = partners.find(mayBe) ?? heard
  if (likely) return meaning(he, likely)
  const other = isKnown(he) && people.has(he) && people.genderOf(he) !== null ? null : people.last(fits)
  if (other) return meaning(he, other)
  return isKnown(he) && isOut(he) ? { ...he, name: he.text, entity: null } : he
}

/** "The old man" is the other one where two talk and he may be. */
function describedBy(words: Source, { voices, isOut }: Scene): Source | null {
  if (voices.size > 2 || !/ .* /.test(words.text)) return null
  const gender = genderOfWord(words.text.split(' ').at(-1)!.toLowerCase())
  const other = voices.last(
    (who) => !isOut(who) && !isTeller(who) && (voices.genderOf(who) ?? gender) === gender,
  )
  return other && meaning(words, other)
}

/** "Her mother" is whom the text has called so, or the only other woman who has spoken. */
function relative(words: Source, { spoken, people, isOut }: Scene): Source | null {
  const kin = RELATIVE.exec(words.text)?.[1]?.toLowerCase()
  if (kin === undefined || !isKin(kin) || words.entity !== null) return null
  const gender = genderOfWord(kin)
  const known =
    people.last((who) => !isOut(who) && people.rolesOf(who).some((role) => role.endsWith(kin))) ??
    spoken.only((who) => !isOut(who) && !isTeller(who) && (spoken.genderOf(who) ?? gender) === gender)
  return known && meaning(words, known)
}
