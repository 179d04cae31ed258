/**
 * Whom "he" means within somebody's words: `“I rang my agent and she said, ‘Sit down,’” Ilves said` is the agent, whom
 * Ilves has just spoken of, and nobody of the writer's. The references know only people with names.
 */
import { genderOfWord } from '../lexicon/gendered-words.ts'
import { pronounOf } from '../lexicon/pronouns.ts'
import { isRoleNoun } from '../lexicon/role-nouns.ts'
import type { Gender, Resolved, Source, Token } from '../model.ts'
import { firstWhere } from '../text/first-where.ts'
import { readable } from '../text/readable.ts'

/** So many tokens of the speaker's words, of the same paragraph, are looked at. */
const REACH = 60
const DETERMINER = /^(?:my|our|the|this|that|an?|one)$/
/** Words between determiner and noun: "my old agent". */
const ADJECTIVES = 3

/** The same source, or whoever without a name the speaker has just spoken of; nobody of the writer's words. */
export function toldInside(pronoun: Source, document: Resolved): Source {
  const { gender = null, use } = pronounOf(pronoun.text.toLowerCase()) ?? {}
  if (gender === null || use !== 'subject') return pronoun
  const { tokens, mentions } = document
  const at = firstWhere(tokens, ({ end }) => end > pronoun.start)
  let mention = firstWhere(mentions, ({ start }) => start >= pronoun.start) - 1
  const isNamed = (token: number): boolean => {
    while ((mentions[mention]?.from ?? 0) > token) mention--
    return token < (mentions[mention]?.to ?? 0) && mentions[mention]!.type === 'person'
  }
  for (
    let noun = at - 1;
    noun >= 0 && noun > at - REACH && tokens[noun]!.block === tokens[at]!.block;
    noun--
  ) {
    if (tokens[noun]!.quotation < 0) continue
    if (isNamed(noun)) return pronoun
    const from = mayBe(tokens[noun]!, gender) ? opening(noun, tokens) : -1
    if (from < 0 || isTheirs(from, gender, tokens)) continue
    const span = { start: tokens[from]!.start, end: tokens[noun]!.end }
    const text = readable(document.text, span, document.hyphens)
    return { ...span, text, name: text, type: 'person', entity: null }
  }
  return pronoun
}

function mayBe({ pos, lower }: Token, gender: Gender): boolean {
  if (pos !== 'NOUN' || !(isRoleNoun(lower) || genderOfWord(lower))) return false
  return (genderOfWord(lower) ?? gender) === gender
}

/** The determiner of a noun, or -1. */
function opening(noun: number, tokens: readonly Token[]): number {
  for (let at = noun - 1; at >= noun - 1 - ADJECTIVES && at >= 0; at--) {
    if (DETERMINER.test(tokens[at]!.lower)) return at
    if (!/^(?:ADJ|NOUN)$/.test(tokens[at]!.pos)) return -1
  }
  return -1
}

/** "He saw the doctor and he said": whoever acts in the sentence already goes on. */
function isTheirs(from: number, gender: Gender, tokens: readonly Token[]): boolean {
  const { sentence, quotation } = tokens[from]!
  for (let at = from - 1; at >= 0 && tokens[at]!.sentence === sentence; at--) {
    if (tokens[at]!.quotation !== quotation || /^[.!?]$/.test(tokens[at]!.text)) return false
    const pronoun = pronounOf(tokens[at]!.lower)
    if (pronoun?.gender === gender && pronoun.use === 'subject') return true
  }
  return false
}
