/**
 * The subject of a verb, without a parser: a walk to the left over what may stand between the two.
 *
 *   Ilves, who leads Norvia, went on to say        appositions and relative clauses, controlled verbs
 *   The head of the board at Kesten told           prepositional phrases
 *   Ilves left the room and said                   second verbs
 *   Ilves issued a statement calling it            participles
 *   despite Ilves saying                           a subject of the participle's own
 */
import type { Candidate } from './candidates.ts'
import { type Context, sentenceAt } from './context.ts'
import type { Item } from './narration.ts'
import { isTime } from './noun-phrases.ts'

/** No walk looks further than this, so that a page without a full stop costs no more than a sentence. */
const REACH = 80
const CLAUSE_STARTERS = new Set(
  'as after before while because since until if when where that than though although despite with without what how why'.split(
    ' ',
  ),
)

/** The candidate that does what the verb at `verb` says, or null. */
export function subjectOf(verb: number, context: Context): Candidate | null {
  const { items } = context.narration
  const { from } = sentenceAt(context.narration, verb)
  const start = Math.max(from, verb - REACH)
  let v = verb
  while (v >= start) {
    const at = skipAuxiliaries(items, v, start)
    if (at < start) return null
    const item = items[at]!
    if (item.quotation >= 0) return null
    const covering = context.candidates.at[at]
    if (item.lower === ',' || item.lower === ')' || item.lower === '—' || item.lower === '–') {
      if (isParticiple(items, v, at)) {
        v = previousVerb(items, at, start)
        continue
      }
      return beforeParenthesis(at, start, context)
    }
    if (covering && covering.from >= start) {
      if (isTime(items[covering.head]!)) {
        v = covering.from
        if (v <= start) return null
        continue
      }
      const own = ownSubject(covering, v, start, context)
      if (own) return own
      v = previousVerb(items, covering.from - 1, start)
      continue
    }
    // "went on to say", "left and said", "as saying"
    v = previousVerb(items, at, start)
  }
  return null
}

/** The item left of a verb and its auxiliaries and adverbs: "has since then repeatedly said". */
function skipAuxiliaries(items: readonly Item[], verb: number, start: number): number {
  let at = verb - 1
  while (at >= start) {
    const { pos, lower, quotation } = items[at]!
    const helps = pos === 'AUX' || pos === 'ADV' || lower === 'not' || lower === "n't" || isTime(items[at]!)
    if (quotation >= 0 || !helps) break
    at--
  }
  return at
}

function isParticiple(items: readonly Item[], verb: number, before: number): boolean {
  return verb - before === 1 && /ing$/.test(items[verb]!.lower)
}

/** The nearest verb at or left of `at`, or -1. */
function previousVerb(items: readonly Item[], at: number, start: number): number {
  for (let i = at; i >= start; i--) {
    const { pos, quotation } = items[i]!
    if (quotation < 0 && (pos === 'VERB' || (pos === 'AUX' && items[i + 1]?.pos !== 'VERB'))) return i
  }
  return -1
}

/** Whether the phrase left of the verb is its subject, or else the phrase that it hangs on. */
function ownSubject(phrase: Candidate, verb: number, start: number, context: Context): Candidate | null {
  const { items } = context.narration
  const participle = /ing$/.test(items[verb]!.lower) && phrase.to === verb
  let subject = phrase
  for (;;) {
    if (subject.kind === 'relative') return antecedent(subject, start, context)
    const before = subject.from > start ? items[subject.from - 1]! : null
    if (!before || before.quotation >= 0) return subject
    if (participle && before.pos === 'VERB') return null
    if (before.pos === 'ADP' && !CLAUSE_STARTERS.has(before.lower)) {
      const host = subject.from - 2 >= start ? context.candidates.at[subject.from - 2] : null
      if (!host || isTime(items[host.head]!)) return subject
      subject = host
      continue
    }
    if (before.lower === 'and' && subject.from - 2 >= start) {
      const first = context.candidates.at[subject.from - 2]
      const opener = first && first.from > start ? items[first.from - 1]! : null
      if (
        first &&
        (first.from === start || opener?.lower === ',' || CLAUSE_STARTERS.has(opener?.lower ?? ''))
      )
        return first
    }
    return subject
  }
}

/** "the report, which says": the phrase before the pronoun. */
function antecedent(relative: Candidate, start: number, context: Context): Candidate | null {
  const { items } = context.narration
  let at = relative.from - 1
  while (at >= start && (items[at]!.lower === ',' || items[at]!.lower === ')')) at--
  return at >= start ? (context.candidates.at[at] ?? null) : null
}

/** "Ilves, the mayor of Hallen, said": the leftmost phrase that a comma or bracket follows and nothing governs. */
function beforeParenthesis(comma: number, start: number, context: Context): Candidate | null {
  const { items } = context.narration
  let best: Candidate | null = null
  for (let at = comma - 1; at >= start; at--) {
    if (items[at]!.quotation >= 0) break
    const phrase = context.candidates.at[at]
    if (!phrase || phrase.from < start) continue
    const next = items[phrase.to]?.lower
    if (
      (next === ',' || next === '(' || next === '—' || next === '–') &&
      phrase.kind !== 'relative' &&
      !isTime(items[phrase.head]!)
    ) {
      const before = phrase.from > start ? items[phrase.from - 1]! : null
      const free =
        !before ||
        before.quotation >= 0 ||
        [',', 'and', 'but', ':', ';', '—'].includes(before.lower) ||
        CLAUSE_STARTERS.has(before.lower) ||
        before.pos === 'ADV' ||
        before.pos === 'SCONJ'
      if (free || !best) best = phrase
    }
    at = phrase.from
  }
  return best
}
