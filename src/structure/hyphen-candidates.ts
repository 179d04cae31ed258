/** Every hyphen between two letters, with the two halves around it: the cases that a verdict is needed on. */
import type { Span } from '../model.ts'

export interface Candidate {
  readonly left: string
  readonly right: string
  /**
   * What follows the hyphen: nothing, a space where a line end once was ("govern- ment"), or the line end itself. A soft
   * hyphen is one that the typesetter allowed for a line end and nothing else.
   */
  readonly kind: 'inline' | 'space' | 'line' | 'soft'
  /** Another hyphen on either side: "hand-to-hand". */
  readonly chained: boolean
  /** The hyphen, with the white space after it. */
  readonly cut: Span
  /** The white space after it alone. */
  readonly gap: Span
}

const HYPHEN = /[-\u00ad\u2010\u2011]/g
/** Looks back from where it is set. */
const LETTERS_BEFORE = /(?<=([\p{L}\p{M}]+))/uy
/** No word is longer; looking no further keeps the search linear on hostile text. */
const LONGEST = 40

export function findCandidates(text: string, block: Span): Candidate[] {
  const candidates: Candidate[] = []
  for (const match of text.slice(block.start, block.end).matchAll(HYPHEN)) {
    const at = block.start + match.index
    const before = text.slice(Math.max(block.start, at - LONGEST), at)
    const after = text.slice(at + 1, Math.min(block.end, at + 1 + LONGEST))
    LETTERS_BEFORE.lastIndex = before.length
    const left = LETTERS_BEFORE.exec(before)?.[1]
    const [, gap = '', right] = /^(\s*)([\p{L}\p{M}]+)/u.exec(after) ?? []
    if (left === undefined || right === undefined) continue
    const kind = match[0] === '\u00ad' ? 'soft' : kindOf(gap)
    if (kind === null) continue
    const wordStart = at + 1 + gap.length
    candidates.push({
      left,
      right,
      kind,
      chained:
        isHyphen(before[before.length - left.length - 1]) || isHyphen(after[gap.length + right.length]),
      cut: { start: at, end: wordStart },
      gap: { start: at + 1, end: wordStart },
    })
  }
  return candidates
}

function kindOf(gap: string): Candidate['kind'] | null {
  if (gap === '') return 'inline'
  if (/[\n\r\v\f\u2028]/.test(gap)) return 'line'
  return gap.length === 1 ? 'space' : null
}

const isHyphen = (character: string | undefined): boolean =>
  character !== undefined && /[-\u2010\u2011]/.test(character)
