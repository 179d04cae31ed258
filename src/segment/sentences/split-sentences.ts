/**
 * Draws sentences over the tokens: at each place where one might end, the first rule with an opinion decides, and where
 * none has one, wink does. A sentence never reaches over the end of a block.
 */
import type { Quoted, Sentence, Token } from '../../model.ts'
import type { Draft } from '../tokens/make-tokens.ts'
import type { Word } from '../tokens/word.ts'
import { afterAbbreviation } from './after-abbreviation.ts'
import { afterEllipsis } from './after-ellipsis.ts'
import { afterQuotation } from './after-quotation.ts'
import { afterStop } from './after-stop.ts'
import { atBullet, isBullet } from './at-bullet.ts'
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

/** Numbers the tokens by sentence; `words` are what they were made of, one for one. */
export function splitSentences(
  document: Quoted,
  tokens: readonly Draft[],
  words: readonly Word[],
): Sentence[] {
  const outermost = outermostQuotations(document)
  const sentences: Sentence[] = []
  let from = 0
  tokens.forEach((token, index) => {
    token.sentence = sentences.length
    if (index + 1 < tokens.length && !endsBehind(index)) return
    sentences.push({ start: tokens[from]!.start, end: token.end, from, to: index + 1, block: token.block })
    from = index + 1
  })
  return sentences

  function endsBehind(index: number): boolean {
    const before = tokens[index]!
    const after = tokens[index + 1]!
    const ends = words[index]!.ends
    if (before.block !== after.block) return true
    if (!ends && !isStop(before) && !isClosing(before) && !isBullet(after)) return false
    const gap: Gap = {
      before,
      after,
      stop: past(index, -1, isClosing),
      start: past(index + 1, 1, isOpening),
      tokens,
      index: index + 1,
      from,
      block: document.blocks[before.block]!,
      quotationBefore: outermost[before.quotation] ?? -1,
      quotationAfter: outermost[after.quotation] ?? -1,
      opens: document.quotations[after.quotation]?.start === after.start,
      between: document.text.slice(before.end, after.start),
      ends,
    }
    for (const rule of policy) {
      const verdict = rule(gap)
      if (verdict !== null) return verdict === 'split'
    }
    return ends
  }

  /** The token at `index`, or the first in the direction given that is no such mark. */
  function past(index: number, step: 1 | -1, isMark: (token: Token) => boolean): Token {
    let at = index
    for (let marks = 0; marks < MOST_MARKS && tokens[at + step] && isMark(tokens[at]!); marks++) at += step
    return tokens[at]!
  }
}

/** For each quotation the outermost one around it. */
function outermostQuotations({ quotations }: Quoted): readonly number[] {
  const outermost: number[] = []
  for (const [index, { parent }] of quotations.entries()) outermost.push(outermost[parent] ?? index)
  return outermost
}
