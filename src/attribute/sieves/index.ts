/**
 * The policy: which rule is asked first. `own` rules look at the sentence of the quotation alone; those of `neighbours`
 * at what was found for the quotations around it, and are asked where the sentence says nothing.
 *
 * `precision` is the confidence of what a rule decides: its share of right answers among the 8,267 quotations of
 * PolNeAR's training part (`scripts/calibrate-sieves.mjs`). Rules met there fewer than ten times (`label`,
 * `quoted-as-saying`, `by-agent`, `colon-name`, `signature`, `following-quote`) have estimates, and so has `open-speaker`, which
 * goes wrong in dialogue more often than in that corpus.
 */
import type { Sieve } from '../context.ts'
import { accordingTo } from './according-to.ts'
import { anyVerbAfter } from './any-verb-after.ts'
import { byAgent } from './by-agent.ts'
import { clauseBehind } from './clause-behind.ts'
import { colonName } from './colon-name.ts'
import { continuation } from './continuation.ts'
import { followingQuote } from './following-quote.ts'
import { introduced } from './introduced.ts'
import { labelled } from './labelled.ts'
import { nounCue } from './noun-cue.ts'
import { openSpeaker } from './open-speaker.ts'
import { paragraphSpeaker } from './paragraph-speaker.ts'
import { quotedAsSaying } from './quoted-as-saying.ts'
import { rareVerb } from './rare-verb.ts'
import { reportAhead } from './report-ahead.ts'
import { reportBefore } from './report-before.ts'
import { reportedClause } from './reported-clause.ts'
import { sameSentence } from './same-sentence.ts'
import { signature } from './signature.ts'
import { subjectVerbAfter } from './subject-verb-after.ts'
import { verbBefore } from './verb-before.ts'
import { verbSubjectAfter } from './verb-subject-after.ts'

export interface Rule {
  readonly name: string
  readonly precision: number
  readonly sieve: Sieve
}

export const OWN: readonly Rule[] = [
  { name: 'label', precision: 0.8, sieve: labelled },
  { name: 'quoted-as-saying', precision: 0.9, sieve: quotedAsSaying },
  { name: 'by-agent', precision: 0.75, sieve: byAgent },
  { name: 'subject-verb-after', precision: 0.98, sieve: subjectVerbAfter },
  { name: 'verb-subject-after', precision: 0.98, sieve: verbSubjectAfter },
  { name: 'colon-name', precision: 0.9, sieve: colonName },
  { name: 'signature', precision: 0.9, sieve: signature },
  { name: 'verb-before', precision: 0.88, sieve: verbBefore },
  { name: 'according-to', precision: 0.92, sieve: accordingTo },
  { name: 'introduced', precision: 0.88, sieve: introduced },
  { name: 'clause-behind', precision: 0.91, sieve: clauseBehind },
  { name: 'reported-clause', precision: 0.9, sieve: reportedClause },
  { name: 'noun-cue', precision: 0.67, sieve: nounCue },
  { name: 'any-verb-after', precision: 0.85, sieve: anyVerbAfter },
]

export const NEIGHBOURS: readonly Rule[] = [
  { name: 'continuation', precision: 0.99, sieve: continuation },
  { name: 'report-ahead', precision: 0.83, sieve: reportAhead },
  { name: 'following-quote', precision: 0.7, sieve: followingQuote },
  { name: 'same-sentence', precision: 0.76, sieve: sameSentence },
  { name: 'rare-verb', precision: 0.68, sieve: rareVerb },
  { name: 'paragraph-speaker', precision: 0.79, sieve: paragraphSpeaker },
  { name: 'open-speaker', precision: 0.75, sieve: openSpeaker },
  { name: 'report-before', precision: 0.5, sieve: reportBefore },
]
