/**
 * Tells single quotation marks from apostrophes, and marks from feet and inches, by the characters around each one.
 * What may be either ("the teachers’ union", 6" pipes) stays a mark, but a weak one: pairing decides it.
 */

import type { Span } from '../model.ts'
import { startsUpper } from '../text/letters.ts'
import type { Mark } from './mark.ts'

const LETTER = /[\p{L}\p{M}\p{N}]/u
const LONGEST = 12

/** Words that begin with an apostrophe, and years without their century. The second line holds words of their own too. */
const ELISION =
  /^(?:[Tt](?:is|was|were|will|would|il|ill)|n|\d\ds?|em|cos|cuz|neath|gainst|nuff|uns?|ere|kay|bout|cause|round|ood|sup)(?![\p{L}\p{N}])/u
/** "5'10", "12' 4": a number with its unit. */
const FEET = /(?<!\p{L})\d{1,3}['’] ?\d{1,2}$/u

/** The mark, perhaps as a weak one, or null where the character quotes nothing. */
export function apostropheOrMark(text: string, mark: Mark, block: Span): Mark | null {
  if (mark.family !== 'single' && mark.family !== 'double') return mark
  if (mark.family === 'double' && !/\d/.test(text[mark.start - 1] ?? '')) return mark
  const before = text.slice(Math.max(block.start, mark.start - LONGEST), mark.start)
  const after = text.slice(mark.end, Math.min(block.end, mark.end + LONGEST))
  return mark.family === 'double' ? inchesOrMark(mark, before, after) : singleMark(mark, before, after)
}

function inchesOrMark(mark: Mark, before: string, after: string): Mark | null {
  if (mark.nominal === 'open' || !/(?<!\d)\d{1,3}$/.test(before)) return mark
  if (FEET.test(before)) return null
  return /^[ -]\p{Ll}/u.test(after) || /^ ?x ?\d/.test(after) ? { ...mark, weak: true } : mark
}

function singleMark(mark: Mark, before: string, after: string): Mark | null {
  const wordBefore = LETTER.test(before.slice(-1))
  const wordAfter = LETTER.test(after.slice(0, 1))
  if (wordBefore && wordAfter) return null
  if (/\d$/.test(before) && /^ ?\d/.test(after)) return null
  if (!wordBefore && /^\s?$/.test(before.slice(-1)) && /^\s?$/.test(after.slice(0, 1))) return null
  if (wordAfter) {
    const kept = ELISION.exec(after)
    // ‘90 per cent’ may begin a quotation, ’90s and '90s never do
    if (kept && !(mark.nominal === 'open' && /^\d\d$/.test(kept[0]))) return null
    // rock ’n’ roll: the second mark is in the way of the first one's rule
    if (mark.nominal === 'close' && !startsUpper(after)) return mark.context === 'open' ? null : mark
  }
  if (wordBefore) {
    if (/(?:^|\P{L})['’‘]?n$/iu.test(before) && /^[ ]?\p{L}/u.test(after)) return null
    // boys', Honduras’, doin’, o’: the end of a word as well as of a quotation
    if (/(?:[sxz]|in|\bo|\bth|\ban|\d)$/iu.test(before) && /^[\s-]/.test(after))
      return { ...mark, weak: true }
  }
  return mark
}
