/**
 * The policy: which rule is asked first. `own` rules look at the sentence of the quotation alone; those of `neighbours`
 * at what was found for the quotations around it, and are asked where the sentence says nothing.
 *
 * `precision` is the share of right answers on annotated news (`scripts/calibrate-sieves.mjs`), and the confidence of
 * what the rule decides.
 */
import type { Sieve } from '../context.ts'
import { accordingTo } from './according-to.ts'
import { anyVerbAfter } from './any-verb-after.ts'
import { byAgent } from './by-agent.ts'
import { clauseBehind } from './clause-behind.ts'
import { colonName } from './colon-name.ts'
import { labelled } from './labelled.ts'
import {
  continuation,
  followingQuote,
  openSpeaker,
  paragraphSpeaker,
  reportAhead,
  reportBefore,
  sameSentence,
} from './neighbours.ts'
import { nounCue } from './noun-cue.ts'
import { quotedAsSaying } from './quoted-as-saying.ts'
import { signature } from './signature.ts'
import { subjectVerbAfter } from './subject-verb-after.ts'
import { introduced, rareVerb, reportedClause, verbBeforeQuote } from './verb-before.ts'
import { verbSubjectAfter } from './verb-subject-after.ts'

export interface Rule {
  readonly name: string
  readonly precision: number
  readonly sieve: Sieve
}

export const OWN: readonly Rule[] = [
  { name: 'label', precision: 0.8, sieve: labelled },
  { name: 'quoted-as-saying', precision: 0.9, sieve: quotedAsSaying },
  { name: 'by-agent', precision: 0.9, sieve: byAgent },
  { name: 'subject-verb-after', precision: 0.98, sieve: subjectVerbAfter },
  { name: 'verb-subject-after', precision: 0.95, sieve: verbSubjectAfter },
  { name: 'colon-name', precision: 0.9, sieve: colonName },
  { name: 'signature', precision: 0.9, sieve: signature },
  { name: 'verb-before', precision: 0.9, sieve: verbBeforeQuote },
  { name: 'according-to', precision: 0.9, sieve: accordingTo },
  { name: 'introduced', precision: 0.8, sieve: introduced },
  { name: 'clause-behind', precision: 0.8, sieve: clauseBehind },
  { name: 'reported-clause', precision: 0.8, sieve: reportedClause },
  { name: 'noun-cue', precision: 0.8, sieve: nounCue },
  { name: 'any-verb-after', precision: 0.8, sieve: anyVerbAfter },
]

export const NEIGHBOURS: readonly Rule[] = [
  { name: 'continuation', precision: 0.95, sieve: continuation },
  { name: 'report-ahead', precision: 0.7, sieve: reportAhead },
  { name: 'following-quote', precision: 0.7, sieve: followingQuote },
  { name: 'same-sentence', precision: 0.7, sieve: sameSentence },
  { name: 'rare-verb', precision: 0.6, sieve: rareVerb },
  { name: 'paragraph-speaker', precision: 0.5, sieve: paragraphSpeaker },
  { name: 'open-speaker', precision: 0.4, sieve: openSpeaker },
  { name: 'report-before', precision: 0.5, sieve: reportBefore },
]
