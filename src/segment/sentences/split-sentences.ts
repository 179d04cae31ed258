/**
 * Draws sentences over the tokens: at each place where one might end, the first rule with an opinion decides, and where
 * none has one, wink does. A sentence never reaches over the end of a block.
 */
import type { Quoted, Sentence, Token } from '../../model.ts'
import type { Draft } from '../tokens/make-tokens.ts'
import { afterAbbreviation } from './after-abbreviation.ts'
import { afterEllipsis } from './after-ellipsis.ts'
import { afterQuotation } from './after-quotation.ts'
import { afterStop } from './after-stop.ts'
import { atBullet } from './at-bullet.ts'
import { beforeClosing } from './before-closing.ts'
import { type Gap, isClosing, isOpening, isStop, type Rule } from './gap.ts'
import { inDateline } from './in-dateline.ts'
import { inQuotation } from './in-quotation.ts'
import { numberOfList } from './number-of-list.ts'

const policy: readonly Rule[] = [
  inQuotation,
  inDateline,
  atBullet,
  beforeClosing,
  numberOfList,
  afterQuotation,
  afterEllipsis,
  afterAbbreviation,
  afterStop,
]

/** A run of closing marks longer than this is noise; looking no further keeps the work linear. */
const MOST_MARKS = 4

export function splitSentences(
  document: Quoted,
  drafts: readonly Draft[],
): { readonly tokens: Token[]; readonly sentences: Sentence[] } {
  const outermost = outermostQuotations(document)
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  let from = 0
  drafts.forEach(({ ends: _, ...token }, index) => {
    tokens.push({ ...token, sentence: sentences.length })
    if (index + 1 < drafts.length && !endsBehind(index)) return
    const { start, block } = drafts[from]!
    sentences.push({ start, end: token.end, from, to: index + 1, block })
    from = index + 1
  })
  return { tokens, sentences }

  function endsBehind(index: number): boolean {
    const before = drafts[index]!
    const after = drafts[index + 1]!
    if (before.block !== after.block) return true
    if (!before.ends && !isStop(before) && !isClosing(before) && !atBullet.begins(after)) return false
    const gap: Gap = {
      before,
      after,
      stop: past(index, -1, isClosing),
      start: past(index + 1, 1, isOpening),
      tokens: drafts,
      index: index + 1,
      from,
      block: document.blocks[before.block]!,
      quotationBefore: outermost[before.quotation] ?? -1,
      quotationAfter: outermost[after.quotation] ?? -1,
      opens: document.quotations[after.quotation]?.start === after.start,
      between: document.text.slice(before.end, after.start),
      ends: before.ends,
    }
    for (const rule of policy) {
      const verdict = rule(gap)
      if (verdict !== null) return verdict === 'split'
    }
    return before.ends
  }

  /** The token at `index`, or the first in the direction given that is no such mark. */
  function past(index: number, step: 1 | -1, isMark: (token: Draft) => boolean): Draft {
    let at = index
    for (let marks = 0; marks < MOST_MARKS && drafts[at + step] && isMark(drafts[at]!); marks++) at += step
    return drafts[at]!
  }
}

/** For each quotation the outermost one around it. */
function outermostQuotations({ quotations }: Quoted): readonly number[] {
  const outermost: number[] = []
  for (const [index, { parent }] of quotations.entries()) outermost.push(outermost[parent] ?? index)
  return outermost
}
