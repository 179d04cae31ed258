/**
 * The subject of a verb, without a parser: a walk to the left over what may stand between the two.
 *
 *   Ilves, who leads Norvia, went on to say        appositions and relative clauses, controlled verbs
 *   The head of the board at Kesten told           prepositional phrases
 *   Ilves left the room and said                   second verbs
 *   Ilves issued a statement calling it            participles
 *   despite Ilves saying                           a subject of the participle's own
 */

import { antecedent, beforeParenthesis, CLAUSE_STARTERS } from './apposition.ts'
import type { Candidate } from './candidates.ts'
import { type Context, sentenceAt } from './context.ts'
import { isCue } from './cues.ts'
import type { Item } from './item.ts'
import { isTime, tellsTime } from './noun-phrases.ts'

/** No walk looks further than this, so that a page without a full stop costs no more than a sentence. */
const REACH = 80
const PARENTHESES = new Set([',', ')', '—', '–', '-'])
/** They open a clause only before a participle: "despite Ilves saying". */
const PARTICIPLE_STARTERS = new Set(['despite', 'with', 'without'])

/** Footage showed Ilves saying: what is shown, heard or filmed is somebody who does it. */
const SHOWS = /^(shows?|showed|showing|hears?|heard|sees?|saw|caught|films?|filmed|records?|recorded)$/

/** The candidate that does what the verb at `verb` says, or null. */
export function subjectOf(verb: number, context: Context): Candidate | null {
  const { items } = context.narration
  const start = Math.max(sentenceAt(context.narration, verb).from, verb - REACH)
  for (let v = verb; v >= start; ) {
    const at = skipAuxiliaries(items, v, start)
    if (at < start) return null
    if (items[at]!.quotation >= 0) return isParticiple(items[v]!) ? mainSubject(start, at, context) : null
    const own = (v === verb ? insertedSubject(v, context) : null) ?? ownSubject(v, at, start, context)
    if (own) return own
    const phrase = context.candidates.at[at]
    if (isParticiple(items[v]!) && (items[at]!.lower === ',' || phrase))
      return mainSubject(start, at, context)
    if (items[at]!.lower === 'and' || items[at]!.lower === 'but') {
      const parallel = previousVerb(items, at, start, isCue)
      if (parallel >= Math.max(start, mainClauseAt(items, at, start, context))) {
        v = parallel
        continue
      }
    }
    v = previousVerb(items, phrase ? phrase.from - 1 : at, start, isPredicate)
  }
  return null
}

/** "The trouble with it, says Mara Ilves, is that …": who stands behind a verb between commas. */
function insertedSubject(verb: number, { narration: { items }, candidates }: Context): Candidate | null {
  if (items[verb - 1]?.lower !== ',' || !isCue(items[verb]!) || isParticiple(items[verb]!)) return null
  const behind = candidates.at[verb + 1]
  return behind?.from === verb + 1 && behind.kind === 'name' && items[behind.to]?.lower === ','
    ? behind
    : null
}

/** The subject of the first verb that no subordinate clause holds: "As rain fell, Ilves spoke, calling it …". */
export function mainSubject(start: number, to: number, context: Context): Candidate | null {
  const { items } = context.narration
  let fallback: Candidate | null = null
  for (let verb = start + 1; verb < to; verb++) {
    if (!isPredicate(items[verb]!, items[verb + 1]) || isParticiple(items[verb]!)) continue
    const at = skipAuxiliaries(items, verb, start)
    if (at < start || items[at]!.quotation >= 0) continue
    const subject = ownSubject(verb, at, start, context)
    if (!subject || context.candidates.at[at]?.kind === 'relative') continue
    const opener = subject.from > start ? items[subject.from - 1]!.lower : ''
    if (!CLAUSE_STARTERS.has(opener)) return subject
    fallback ??= subject
  }
  return fallback
}

function isPredicate(item: Item, next: Item | undefined): boolean {
  if (item.quotation >= 0) return false
  return item.pos === 'VERB' || (item.pos === 'AUX' && next?.pos !== 'VERB')
}

function isParticiple(item: Item): boolean {
  return /ing$/.test(item.lower)
}

/** The item left of a verb, its auxiliaries and what tells the time: "has since then said", "on Monday said". */
function skipAuxiliaries(items: readonly Item[], verb: number, start: number): number {
  let at = verb - 1
  while (at >= start) {
    const { pos, lower, quotation } = items[at]!
    const helps = pos === 'AUX' || pos === 'ADV' || lower === 'not' || lower === "n't" || tellsTime(items, at)
    if (quotation >= 0 || !helps) break
    at--
  }
  return at
}

/** The nearest verb of a kind at or left of `at`, or -1. */
function previousVerb(
  items: readonly Item[],
  at: number,
  start: number,
  fits: (item: Item, next: Item | undefined) => boolean,
): number {
  for (let i = at; i >= start; i--) if (fits(items[i]!, items[i + 1])) return i
  return -1
}

/** Where the main clause begins in "Asked whom she backed, Ilves smiled and", whose verbs are none of hers before; else `start`. */
function mainClauseAt(items: readonly Item[], and: number, start: number, context: Context): number {
  if (!CLAUSE_STARTERS.has(items[start]!.lower)) return start
  const verb = previousVerb(items, and, start, isPredicate)
  const subject = verb < 0 ? null : ownSubject(verb, skipAuxiliaries(items, verb, start), start, context)
  return subject && items[subject.from - 1]?.lower === ',' ? subject.from : start
}

/** The subject that stands left of the verb itself (`at` is the item there), or null where another verb shares its own. */
function ownSubject(verb: number, at: number, start: number, context: Context): Candidate | null {
  const { items } = context.narration
  const participle = isParticiple(items[verb]!) && !items.slice(at + 1, verb).some(({ pos }) => pos === 'AUX')
  if (PARENTHESES.has(items[at]!.lower)) return participle ? null : beforeParenthesis(at, start, context)
  let subject = context.candidates.at[at] ?? null
  if (!subject || subject.from < start) return null
  const ahead = items[subject.from - 1]
  if (participle && ahead && SHOWS.test(ahead.lower)) return subject
  // ", with some marchers shouting"; not "met it with some words calling for more"
  const isOpened = PARTICIPLE_STARTERS.has(ahead?.lower ?? '') && items[subject.from - 2]?.lower === ','
  if (participle && (ahead?.pos === 'VERB' || (subject.kind === 'nominal' && !isOpened))) return null
  while (subject.kind !== 'relative') {
    const before: Item | null = subject.from > start ? items[subject.from - 1]! : null
    if (!before || before.quotation >= 0) return subject
    const host = hostOf(subject, start, context)
    if (!host || isTime(items[host.head]!)) return subject
    if (participle && PARTICIPLE_STARTERS.has(before.lower)) return subject
    if (before.pos === 'ADP' && !CLAUSE_STARTERS.has(before.lower)) subject = host
    else return before.lower === 'and' && opensClause(host, start, items) ? host : subject
  }
  return antecedent(subject, start, context)
}

/** The phrase that a preposition, or a participle with one, ties this one to: "Fans marching through Hallen chanted". */
function hostOf(
  phrase: Candidate,
  start: number,
  { narration: { items }, candidates }: Context,
): Candidate | null {
  let at = phrase.from - 2
  if (at > start && items[at]!.pos === 'VERB' && isParticiple(items[at]!)) at--
  return at >= start ? (candidates.at[at] ?? null) : null
}

function opensClause(phrase: Candidate, start: number, items: readonly Item[]): boolean {
  const before = phrase.from > start ? items[phrase.from - 1]! : null
  return !before || before.quotation >= 0 || before.lower === ',' || CLAUSE_STARTERS.has(before.lower)
}
