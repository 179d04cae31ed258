/**
 * The policy: which rule is asked first. `OWN` rules look at the sentence of the quotation alone; those of `NEIGHBOURS`
 * at what was found for the quotations around it, and are asked where the sentence says nothing.
 *
 * Rules vote, and the ranker decides. Only what annotated news hardly ever shows, so that no ranker can learn it from
 * there, a rule decides alone, with the confidence that it states (`scripts/calibrate-sieves.mjs` counts them all).
 */
import type { Sieve } from '../context.ts'
import { accordingTo } from './according-to.ts'
import { anyVerbAfter } from './any-verb-after.ts'
import { byAgent } from './by-agent.ts'
import { claimOf } from './claim-of.ts'
import { clauseBehind } from './clause-behind.ts'
import { colonName } from './colon-name.ts'
import { continuation } from './continuation.ts'
import { criesFrom } from './cries-from.ts'
import { followingQuote } from './following-quote.ts'
import { inExchange } from './in-exchange.ts'
import { inWords } from './in-words.ts'
import { introduced } from './introduced.ts'
import { invertedClause } from './inverted-clause.ts'
import { labelled } from './labelled.ts'
import { nounCue } from './noun-cue.ts'
import { openSpeaker } from './open-speaker.ts'
import { ownClause } from './own-clause.ts'
import { paragraphSpeaker } from './paragraph-speaker.ts'
import { quotedAsSaying } from './quoted-as-saying.ts'
import { rareVerb } from './rare-verb.ts'
import { relativeCall } from './relative-call.ts'
import { reportAhead } from './report-ahead.ts'
import { reportBefore } from './report-before.ts'
import { reportedClause } from './reported-clause.ts'
import { sameSentence } from './same-sentence.ts'
import { signature } from './signature.ts'
import { subjectVerbAfter } from './subject-verb-after.ts'
import { thatWas } from './that-was.ts'
import { toldWithin } from './told-within.ts'
import { verbBefore } from './verb-before.ts'
import { verbSubjectAfter } from './verb-subject-after.ts'

export interface Rule {
  readonly name: string
  readonly sieve: Sieve
  /** 0…1: the confidence of a rule that decides alone. */
  readonly alone?: number
}

export const OWN: readonly Rule[] = [
  { name: 'label', sieve: labelled, alone: 0.8 },
  { name: 'quoted-as-saying', sieve: quotedAsSaying, alone: 0.9 },
  { name: 'in-words', sieve: inWords, alone: 0.9 },
  { name: 'by-agent', sieve: byAgent, alone: 0.75 },
  { name: 'claim-of', sieve: claimOf, alone: 0.85 },
  { name: 'cries-from', sieve: criesFrom, alone: 0.85 },
  { name: 'in-exchange', sieve: inExchange, alone: 0.9 },
  { name: 'that-was', sieve: thatWas, alone: 0.85 },
  { name: 'told-within', sieve: toldWithin, alone: 0.8 },
  { name: 'relative-call', sieve: relativeCall, alone: 0.85 },
  { name: 'own-clause', sieve: ownClause, alone: 0.9 },
  { name: 'inverted-clause', sieve: invertedClause, alone: 0.95 },
  { name: 'subject-verb-after', sieve: subjectVerbAfter },
  { name: 'verb-subject-after', sieve: verbSubjectAfter },
  { name: 'colon-name', sieve: colonName, alone: 0.9 },
  { name: 'signature', sieve: signature, alone: 0.9 },
  { name: 'verb-before', sieve: verbBefore },
  { name: 'according-to', sieve: accordingTo },
  { name: 'introduced', sieve: introduced },
  { name: 'clause-behind', sieve: clauseBehind },
  { name: 'reported-clause', sieve: reportedClause },
  { name: 'noun-cue', sieve: nounCue },
  { name: 'any-verb-after', sieve: anyVerbAfter },
]

export const NEIGHBOURS: readonly Rule[] = [
  { name: 'continuation', sieve: continuation },
  { name: 'report-ahead', sieve: reportAhead },
  { name: 'following-quote', sieve: followingQuote },
  { name: 'same-sentence', sieve: sameSentence },
  { name: 'rare-verb', sieve: rareVerb },
  { name: 'paragraph-speaker', sieve: paragraphSpeaker },
  { name: 'open-speaker', sieve: openSpeaker },
  { name: 'report-before', sieve: reportBefore },
]
