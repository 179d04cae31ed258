/**
 * The phrase that a comma, a bracket or a relative pronoun goes on about: "Ilves, the mayor of Hallen, said", "the report,
 * which says".
 */
import type { Candidate } from './candidates.ts'
import type { Context } from './context.ts'
import type { Item } from './item.ts'
import { isTime } from './noun-phrases.ts'

const OPENERS = new Set([',', '(', '—', '–', '-'])
/** Words that open a clause of its own. */
export const CLAUSE_STARTERS = new Set(
  'as after before while because since until if when where that than though although what how why'.split(' '),
)

/** "the report, which says": the phrase before the pronoun. */
export function antecedent(relative: Candidate, start: number, context: Context): Candidate | null {
  const { items } = context.narration
  let at = relative.from - 1
  while (at >= start && (items[at]!.lower === ',' || items[at]!.lower === ')')) at--
  return at >= start ? (context.candidates.at[at] ?? null) : null
}

/** "Ilves, the mayor of Hallen, said": the leftmost phrase that a comma or bracket follows and nothing governs. */
export function beforeParenthesis(comma: number, start: number, context: Context): Candidate | null {
  const { items } = context.narration
  let best: Candidate | null = null
  // "In a talk with the Herald Tomas Weil, an analyst, said": a full stop lost, and yet he is the one.
  let governed: Candidate | null = null
  for (let at = comma - 1; at >= start; at--) {
    // "Ilves, who won in the “Long March” years, said": a term stands in the way, not so what is said
    if (items[at]!.quotation >= 0 && (best || !isWithin(at, items))) break
    const phrase = context.candidates.at[at]
    if (!phrase || phrase.from < start) continue
    at = phrase.from
    // "Ilves, who, on a visit to Hallen, said"
    if (phrase.kind === 'relative' && items[phrase.to]!.lower === ',')
      return antecedent(phrase, start, context)
    if (phrase.kind === 'relative' || isTime(items[phrase.head]!)) continue
    const opens = OPENERS.has(items[phrase.to]?.lower ?? '')
    if (opens && isFree(phrase, start, items)) {
      best = phrase
      if (phrase.kind === 'name' && /^(an?|the|who|whose|\d+|\()$/.test(items[phrase.to + 1]?.lower ?? ''))
        return phrase
    } else if (phrase.from === start) best ??= phrase
    else if (opens && phrase.kind === 'name') {
      // not in "In a talk with the Herald, its owner, Tomas Weil, said", where another name is his
      const behind = best?.from === phrase.to + 1 && !isNamedBehind(best, context) ? best : null
      if (behind?.kind === 'nominal') best = phrase
      else if (behind && !isPerson(behind, context)) {
        // "A porter at Weil College, Hallen, said": the town belongs to the college
        governed = behind
        best = null
      } else governed = phrase
    }
  }
  return best ?? governed
}

/** "its owner, Tomas Weil,". */
function isNamedBehind({ kind, to }: Candidate, { narration: { items }, candidates }: Context): boolean {
  const next = candidates.at[to + 1]
  return kind === 'nominal' && next?.from === to + 1 && next.kind === 'name' && items[next.to]?.lower === ','
}

function isPerson({ mention }: Candidate, { document }: Context): boolean {
  return document.mentions[mention]?.type === 'person'
}

/** Whether a quotation stands within the words of a clause: no mark on either side. */
function isWithin(quotation: number, items: readonly Item[]): boolean {
  return [items[quotation - 1], items[quotation + 1]].every(
    (beside) => beside && /^\p{L}/u.test(beside.lower),
  )
}

function isFree(phrase: Candidate, start: number, items: readonly Item[]): boolean {
  const before = phrase.from > start ? items[phrase.from - 1]! : null
  if (before && before.quotation >= 0) return !isWithin(phrase.from - 1, items)
  if (!before || before.pos === 'ADV' || before.pos === 'SCONJ') return true
  return [',', 'and', 'but', ':', ';', '—', '–'].includes(before.lower) || CLAUSE_STARTERS.has(before.lower)
}
