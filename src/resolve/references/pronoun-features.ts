/**
 * What speaks for and against a person whom a pronoun may mean. Each fact is one small number; the order of the facts is
 * part of the trained model, so that a change here asks for training again (`scripts/train-pronouns.mjs`).
 */

import type { Token } from '../../model.ts'
import { hashText, mix } from '../../text/hash.ts'
import type { Person } from '../people/join-people.ts'
import { startsClauseBetween } from './grammar.ts'
import type { Pronoun } from './pronouns.ts'
import type { Occurrence } from './salience.ts'

/** What is known where a pronoun stands. */
export interface PronounContext {
  readonly tokens: readonly Token[]
  readonly people: readonly Person[]
  /** Index of the pronoun among the tokens. */
  readonly at: number
  readonly pronoun: Pronoun
  /** Who was named or meant before it, latest first. */
  readonly before: readonly Occurrence[]
  /** Names behind the pronoun in its sentence, nearest first. */
  readonly behind: readonly Occurrence[]
  /** Whether the pronoun opens the sentence, so that a name behind it may be meant: "When he arrived, Weil said …". */
  readonly opens: boolean
  /** How much each person is on the reader's mind. */
  readonly onMind: ReadonlyMap<number, number>
}

/** One person as seen from a pronoun. */
interface View extends PronounContext {
  readonly person: number
  /** His or her occurrences before the pronoun, latest first; where there are none, the one behind it. */
  readonly own: readonly Occurrence[]
  readonly latest: Occurrence
  readonly isBehind: boolean
  /** How many others were named or meant since. */
  readonly rank: number
  /** How many are more salient. */
  readonly salienceRank: number
  /** Salience in tenths of the highest. */
  readonly salience: number
  readonly sentencesBack: number
}

type Fact = (view: View) => number

const USES = ['subject', 'object', 'oblique', 'possessive'] as const
const KINDS = ['name', 'pronoun', 'nominal'] as const
const SOURCES = ['title', 'name', 'pronoun', null] as const

const FACTS: readonly Fact[] = [
  ({ isBehind }) => Number(isBehind),
  ({ sentencesBack }) => sentencesBack,
  ({ latest, at }) => grade(Math.abs(at - latest.to)),
  ({ latest }) => USES.indexOf(latest.use),
  ({ latest, sentencesBack }) => pair(USES.indexOf(latest.use), Math.min(sentencesBack, 3)),
  ({ rank }) => Math.min(rank, 4),
  ({ salienceRank }) => Math.min(salienceRank, 4),
  ({ salience }) => salience,
  ({ salience, sentencesBack, latest }) =>
    pair(salience, pair(USES.indexOf(latest.use), Math.min(sentencesBack, 2))),
  ({ rank, latest, sentencesBack }) =>
    pair(Math.min(rank, 3), pair(USES.indexOf(latest.use), Math.min(sentencesBack, 2))),
  ({ own }) => Math.min(own.length, 6),
  ({ own, at, tokens }) =>
    Math.min(own.filter(({ sentence }) => tokens[at]!.sentence - sentence <= 1).length, 4),
  ({ people, person }) => grade(people[person]!.mentions.length),
  ({ latest, sentencesBack }) => pair(KINDS.indexOf(latest.as), Math.min(sentencesBack, 3)),
  ({ latest, own }) => pair(KINDS.indexOf(latest.as), Math.min(own.length, 3)),
  (view) =>
    pair(Number(isClauseAway(view)), pair(USES.indexOf(view.latest.use), Math.min(view.sentencesBack, 1))),
  (view) => subjectBack(view),
  (view) => pair(latestSubjectRank(view), Math.min(view.sentencesBack, 3)),
  (view) => pair(Number(isChoiceBefore(view)), Math.min(view.sentencesBack, 3)),
  ({ person }) => Math.min(person, 2),
  (view) => pair(Number(isFirstOfSentence(view)), Math.min(view.sentencesBack, 3)),
  ({ latest, tokens, at }) =>
    pair(Number(tokens[latest.from]!.block === tokens[at]!.block), Number(latest.quoted)),
  (view) => (view.latest.as === 'name' ? mix(hashText(word(view, -1)), USES.indexOf(view.latest.use)) : 0),
  (view) => mix(hashText(view.tokens[view.latest.to]?.lower ?? ''), Math.min(view.sentencesBack, 1)),
  (view) => pathBetween(view),
  (view) => (view.sentencesBack === 0 ? hashText(view.tokens[view.at - 1]?.lower ?? '') : -1),
  (view) => pair(opening(view), pair(USES.indexOf(view.latest.use), Math.min(view.sentencesBack, 2))),
  (view) => pair(opening(view), Math.min(view.rank, 3)),
  ({ isBehind, opens, latest }) => (isBehind ? pair(Number(opens), USES.indexOf(latest.use)) : -1),
  (view) => (isInBrackets(view) ? 1 : 0),
  (view) => (isQuotedBefore(view) ? 1 : 0),
  ({ latest, tokens, at }) => {
    const [here, there] = [tokens[at]!.quotation, tokens[latest.from]!.quotation]
    return here === there ? Number(here >= 0) : here < 0 ? 2 : there < 0 ? 3 : 4
  },
  ({ latest, tokens }) => pair(isAnd(tokens[latest.from - 1]), isAnd(tokens[latest.to])),
  ({ latest, tokens }) => latest.to - latest.from + (tokens[latest.to]?.text === ',' ? 8 : 0),
]

/** Features of the gender: apart, because training hides them where gender was what told whom a pronoun meant. */
const AGREEMENT = 64
const NOBODY = 65

export interface Candidate {
  readonly person: number
  /** The last one says how the gender is known. */
  readonly features: readonly number[]
}

/** Whether nothing is known against a pronoun's standing for a person. */
export function genderFits({ people, pronoun }: PronounContext, person: number): boolean {
  const { gender } = people[person]!
  return gender === null || gender === pronoun.gender
}

/** Everyone within reach who fits, with the features that speak for each. */
export function pronounCandidates(
  context: PronounContext,
  fits: (person: number) => boolean = (person) => genderFits(context, person),
): Candidate[] {
  const { tokens, at, people } = context
  const before = context.before.filter(({ person }) => fits(person))
  const behind = context.behind.filter(({ person }) => fits(person))
  const onMind = new Map([...context.onMind].filter(([person]) => fits(person)))
  const highest = Math.max(1e-9, ...onMind.values())
  const own = new Map<number, Occurrence[]>()
  for (const occurrence of [...before, ...behind]) {
    const list = own.get(occurrence.person)
    if (list === undefined) own.set(occurrence.person, [occurrence])
    else if (occurrence.to <= at) list.push(occurrence)
  }
  return [...own].map(([person, list], rank) => {
    const latest = list[0]!
    const weight = onMind.get(person) ?? 0
    const view = {
      ...context,
      before,
      behind,
      person,
      own: list,
      latest,
      isBehind: latest.from > at,
      sentencesBack: tokens[at]!.sentence - latest.sentence,
      rank,
      salience: Math.round((10 * weight) / highest),
      salienceRank: [...onMind.values()].filter((other) => other > weight).length,
    }
    return { person, features: [...features(view), mix(AGREEMENT, SOURCES.indexOf(people[person]!.source))] }
  })
}

/** What speaks for somebody who is not named: "his wife … she". */
export function nobodyFeatures({ tokens, at, pronoun, before, behind }: PronounContext): number[] {
  const use = PRONOUN_USES.indexOf(pronoun.use)
  const reach = before[0] === undefined ? 9 : tokens[at]!.sentence - before[0].sentence
  return [
    mix(NOBODY, 0, use),
    mix(NOBODY, 1, reach),
    mix(NOBODY, 2, Math.min(before.length, 6)),
    mix(NOBODY, 3, behind.length),
  ]
}

const PRONOUN_USES = ['subject', 'object', 'possessive', 'reflexive'] as const

/** Each fact alone and together with the function of the pronoun. */
function features(view: View): number[] {
  const use = PRONOUN_USES.indexOf(view.pronoun.use)
  return FACTS.flatMap((fact, index) => {
    const value = fact(view)
    return [mix(index, value), mix(index, value, use + 1)]
  })
}

function pair(a: number, b: number): number {
  return a * 16 + b
}

/** 0, 1, 2, 3–4, 5–8 … */
function grade(n: number): number {
  return n <= 2 ? n : Math.ceil(Math.log2(n)) + 1
}

function word({ latest, tokens }: View, offset: number): string {
  const token = tokens[latest.from + offset]
  return token !== undefined && token.sentence === latest.sentence ? token.lower : ''
}

function isClauseAway({ latest, tokens, at, isBehind, sentencesBack }: View): boolean {
  if (sentencesBack > 0) return true
  return isBehind
    ? startsClauseBetween(tokens, at + 1, latest.from)
    : startsClauseBetween(tokens, latest.to, at)
}

/** Sentences back to the latest place where the person was a subject; 9 for never. */
function subjectBack({ own, tokens, at }: View): number {
  const subject = own.find(({ use }) => use === 'subject')
  return subject === undefined ? 9 : tokens[at]!.sentence - subject.sentence
}

/** How many subjects stand between: 0 for whoever was the last subject; 3 for many or none. */
function latestSubjectRank({ person, before }: View): number {
  const subjects = before.filter(({ use }) => use === 'subject')
  const rank = subjects.findIndex((one) => one.person === person)
  return rank < 0 ? 4 : Math.min(rank, 3)
}

/** Whether the last pronoun before this one was understood as this person. */
function isChoiceBefore({ person, before }: View): boolean {
  return before.find(({ as }) => as === 'pronoun')?.person === person
}

function isFirstOfSentence({ latest, before }: View): boolean {
  return !before.some(({ sentence, from }) => sentence === latest.sentence && from < latest.from)
}

/** Parts of speech between two near places of one sentence. */
function pathBetween({ latest, tokens, at, isBehind, sentencesBack }: View): number {
  const [from, to] = isBehind ? [at + 1, latest.from] : [latest.to, at]
  if (sentencesBack > 0 || to - from > 5) return -1
  let path = Number(isBehind)
  for (let i = from; i < to; i++) path = mix(path, hashText(tokens[i]!.pos))
  return path
}

/** 0 where the pronoun opens its sentence, 1 where it stands near its beginning, 2 behind a comma or conjunction, 3 elsewhere. */
function opening({ tokens, at }: View): number {
  const { sentence } = tokens[at]!
  const before = tokens[at - 1]
  if (before?.sentence !== sentence) return 0
  if (tokens[at - 3]?.sentence !== sentence) return 1
  return /^(?:PUNCT|CCONJ|SCONJ)$/.test(before.pos) ? 2 : 3
}

function isInBrackets({ latest, tokens }: View): boolean {
  return /^[([]$/.test(tokens[latest.from - 1]?.text ?? '') || /^[)\]]$/.test(tokens[latest.to]?.text ?? '')
}

/** "Weil will resist," she said: hardly anybody speaks of himself by name. */
function isQuotedBefore({ latest, tokens, at }: View): boolean {
  const quotation = tokens[at - 1]?.quotation ?? -1
  return quotation !== -1 && tokens[latest.from]!.quotation === quotation
}

function isAnd(token: Token | undefined): number {
  return token?.lower === 'and' ? 1 : token?.text === ',' ? 2 : 0
}
