/**
 * What speaks for and against a person whom a pronoun may mean. Each fact is one small number; the order of the facts is
 * part of the trained model, so that a change here asks for training again (`scripts/train-pronouns.mjs`).
 */
import type { Token } from '../../model.ts'
import { hashText, mix } from '../../text/hash.ts'
import { startsClauseBetween } from './grammar.ts'
import type { PronounContext } from './pronoun-context.ts'
import type { Occurrence } from './salience.ts'
import { isSpeaking } from './speaking.ts'

/** What is the same for all whom a pronoun may mean, worked out once for them. People are in order, the latest first. */
export interface Scene {
  /** Whether the pronoun is who says something. */
  readonly speaks: number
  /** 0 where the pronoun opens its sentence, 1 where it stands near its beginning, 2 behind a comma or conjunction, 3 elsewhere. */
  readonly opening: number
  /** The person of each subject. */
  readonly subjects: readonly number[]
  /** Who spoke outside quotations, each once. */
  readonly speakers: readonly number[]
  /** Whom the writer named or meant, whomever quotations name, each once. */
  readonly outside: readonly number[]
  /** Number of mentions of everyone named or meant. */
  readonly totals: readonly number[]
  /** As whom the last pronoun was understood. */
  readonly choice: number | undefined
  /** The first token at which a sentence, and a block, names or means somebody. */
  readonly firstOfSentence: ReadonlyMap<number, number>
  readonly firstOfBlock: ReadonlyMap<number, number>
}

/** One person as seen from a pronoun. */
export interface View extends PronounContext {
  readonly scene: Scene
  readonly person: number
  /** His or her occurrences before the pronoun, latest first; where there are none, the one behind it. */
  readonly own: readonly Occurrence[]
  readonly latest: Occurrence
  /** What the latest is in its sentence, as an index into `USES`. */
  readonly use: number
  readonly isBehind: boolean
  /** His or her first name behind the pronoun in its sentence. */
  readonly next: Occurrence | undefined
  /** How many others were named or meant since. */
  readonly rank: number
  /** How many are more salient. */
  readonly salienceRank: number
  /** Salience in tenths of the highest. */
  readonly salience: number
  /** How many within reach the text names more often; 3 for more. */
  readonly totalRank: number
  readonly sentencesBack: number
}

export type Fact = (view: View) => number

export const USES = ['subject', 'object', 'oblique', 'possessive'] as const
const KINDS = ['name', 'pronoun', 'nominal'] as const

/** The order is part of the trained model. */
export const FACTS: readonly Fact[] = [
  ({ isBehind }) => Number(isBehind),
  ({ sentencesBack }) => sentencesBack,
  ({ latest, at }) => grade(Math.abs(at - latest.to)),
  ({ use }) => use,
  ({ sentencesBack, use }) => pair(use, Math.min(sentencesBack, 3)),
  ({ rank }) => Math.min(rank, 4),
  ({ salienceRank }) => Math.min(salienceRank, 4),
  ({ salience }) => salience,
  ({ salience, sentencesBack, use }) => pair(salience, pair(use, Math.min(sentencesBack, 2))),
  ({ rank, sentencesBack, use }) => pair(Math.min(rank, 3), pair(use, Math.min(sentencesBack, 2))),
  ({ own }) => Math.min(own.length, 6),
  ({ own, at, tokens }) =>
    Math.min(own.filter(({ sentence }) => tokens[at]!.sentence - sentence <= 1).length, 4),
  ({ people, person }) => grade(people[person]!.mentions.length),
  ({ latest, sentencesBack }) => pair(KINDS.indexOf(latest.as), Math.min(sentencesBack, 3)),
  ({ latest, own }) => pair(KINDS.indexOf(latest.as), Math.min(own.length, 3)),
  (view) => pair(Number(isClauseAway(view)), pair(view.use, Math.min(view.sentencesBack, 1))),
  (view) => subjectBack(view),
  // How many subjects stand between: 0 for whoever was the last subject.
  (view) => pair(rankAmong(view.scene.subjects, view), Math.min(view.sentencesBack, 3)),
  (view) => pair(Number(view.scene.choice === view.person), Math.min(view.sentencesBack, 3)),
  ({ person }) => Math.min(person, 2),
  (view) => pair(Number(isFirstOfSentence(view)), Math.min(view.sentencesBack, 3)),
  ({ latest, tokens, at }) =>
    pair(Number(tokens[latest.from]!.block === tokens[at]!.block), Number(latest.quoted)),
  (view) => (view.latest.as === 'name' ? mix(hashText(word(view, -1)), view.use) : 0),
  (view) => mix(hashText(view.tokens[view.latest.to]?.lower ?? ''), Math.min(view.sentencesBack, 1)),
  (view) => pathBetween(view),
  (view) => (view.sentencesBack === 0 ? hashText(view.tokens[view.at - 1]?.lower ?? '') : -1),
  (view) => pair(view.scene.opening, pair(view.use, Math.min(view.sentencesBack, 2))),
  (view) => pair(view.scene.opening, Math.min(view.rank, 3)),
  ({ isBehind, opens, use }) => (isBehind ? pair(Number(opens), use) : -1),
  (view) => (isInBrackets(view) ? 1 : 0),
  (view) => (isQuotedBefore(view) ? 1 : 0),
  ({ latest, tokens, at }) => {
    const [here, there] = [tokens[at]!.quotation, tokens[latest.from]!.quotation]
    return here === there ? Number(here >= 0) : here < 0 ? 2 : there < 0 ? 3 : 4
  },
  ({ latest, tokens }) => pair(isAnd(tokens[latest.from - 1]), isAnd(tokens[latest.to])),
  ({ latest, tokens }) => latest.to - latest.from + (tokens[latest.to]?.text === ',' ? 8 : 0),
  (view) =>
    pair(view.scene.speaks, pair(rankAmong(view.scene.speakers, view), Math.min(view.sentencesBack, 3))),
  (view) => pair(view.scene.speaks, pair(Number(view.latest.speaks), Math.min(view.sentencesBack, 3))),
  (view) => pair(view.scene.speaks, Math.min(view.own.filter((one) => one.speaks).length, 4)),
  (view) => pair(view.scene.speaks, pair(Number(view.latest.quoted), Math.min(view.rank, 3))),
  (view) => pair(rankAmong(view.scene.outside, view), Math.min(view.sentencesBack, 3)),
  ({ next, opens, isBehind }) =>
    next ? pair(USES.indexOf(next.use), pair(Number(opens), Number(isBehind))) : -1,
  ({ next, opens, tokens }) => (next ? pair(Number(opens), Number(tokens[next.from - 1]?.text === ',')) : -1),
  (view) => pair(view.totalRank, Math.min(view.sentencesBack, 3)),
  (view) => pair(view.scene.opening, pair(view.totalRank, Math.min(view.rank, 2))),
  (view) => pair(Number(isFirstOfBlock(view)), Math.min(view.sentencesBack, 3)),
  (view) => pair(Number(isFirstOfSentence(view)), pair(view.use, Math.min(view.sentencesBack, 3))),
  ({ latest, tokens, at }) => Math.min(tokens[at]!.block - tokens[latest.from]!.block, 4),
  (view) => mix(hashText(view.tokens[view.at + 1]?.lower ?? ''), view.use, view.sentencesBack),
  ({ latest, sentencesBack }) => pair(Math.min(latest.to - latest.from, 3), Math.min(sentencesBack, 3)),
]

export function sceneOf({ tokens, people, at, before }: PronounContext): Scene {
  const once = (occurrences: readonly Occurrence[]) => [...new Set(occurrences.map(({ person }) => person))]
  const outside = before.filter(({ quoted }) => !quoted)
  const firstOfSentence = new Map<number, number>()
  const firstOfBlock = new Map<number, number>()
  for (const { sentence, from } of before) {
    const { block } = tokens[from]!
    firstOfSentence.set(sentence, Math.min(from, firstOfSentence.get(sentence) ?? from))
    firstOfBlock.set(block, Math.min(from, firstOfBlock.get(block) ?? from))
  }
  return {
    speaks: Number(isSpeaking(tokens, at, at + 1)),
    opening: opening(tokens, at),
    subjects: before.filter(({ use }) => use === 'subject').map(({ person }) => person),
    speakers: once(outside.filter(({ speaks }) => speaks)),
    outside: once(outside),
    totals: once(before).map((person) => people[person]!.mentions.length),
    choice: before.find(({ as }) => as === 'pronoun')?.person,
    firstOfSentence,
    firstOfBlock,
  }
}

function opening(tokens: readonly Token[], at: number): number {
  const { sentence } = tokens[at]!
  const before = tokens[at - 1]
  if (before?.sentence !== sentence) return 0
  if (tokens[at - 3]?.sentence !== sentence) return 1
  return before.pos === 'PUNCT' || before.pos === 'CCONJ' || before.pos === 'SCONJ' ? 2 : 3
}

export function pair(a: number, b: number): number {
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

function isFirstOfSentence({ latest, scene }: View): boolean {
  return (scene.firstOfSentence.get(latest.sentence) ?? latest.from) >= latest.from
}

/** Parts of speech between two near places of one sentence. */
function pathBetween({ latest, tokens, at, isBehind, sentencesBack }: View): number {
  const [from, to] = isBehind ? [at + 1, latest.from] : [latest.to, at]
  if (sentencesBack > 0 || to - from > 5) return -1
  let path = Number(isBehind)
  for (let i = from; i < to; i++) path = mix(path, hashText(tokens[i]!.pos))
  return path
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

/** How many others come first; 4 for whoever is not among them. */
function rankAmong(among: readonly number[], { person }: View): number {
  const rank = among.indexOf(person)
  return rank < 0 ? 4 : Math.min(rank, 3)
}

function isFirstOfBlock({ latest, scene, tokens }: View): boolean {
  return (scene.firstOfBlock.get(tokens[latest.from]!.block) ?? latest.from) >= latest.from
}
