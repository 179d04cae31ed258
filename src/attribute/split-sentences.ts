/**
 * Splits collapsed items into sentences. Between words the sentences of the text decide; beside a quotation its last
 * letter does: `“We won.”` ends a sentence, `“We won,”` never, `“Did we win?”` only where no reporting clause follows.
 */

import { cueShare } from '../lexicon/cues.ts'
import type { Resolved } from '../model.ts'
import { closes } from './cues.ts'
import type { Item, Range } from './item.ts'

const FINAL = /[.!?…]/
/** A page without a full stop is cut here, so that no rule that reads a sentence becomes quadratic. */
const LONGEST = 300
/** How far behind `“Did we win?”` its "Ilves, the mayor, asked" may begin and still belong to it. */
const TAIL = 8

/** Half-open ranges of items, in order, without a gap. */
export function splitSentences(items: readonly Item[], document: Resolved): Range[] {
  const sentences: Range[] = []
  let from = 0
  for (let at = 1; at <= items.length; at++) {
    if (at < items.length && at - from < LONGEST && !startsSentence(items, at, document)) continue
    if (at > from) sentences.push({ from, to: at })
    from = at
  }
  return sentences
}

function startsSentence(items: readonly Item[], at: number, document: Resolved): boolean {
  const before = items[at - 1]!
  const item = items[at]!
  if (before.block !== item.block) return true
  if (before.quotation < 0) {
    if (item.quotation >= 0) return FINAL.test(before.text.at(-1)!) && before.text.length === 1
    return before.sentence !== item.sentence
  }
  const end = lastLetter(before, document)
  if (!FINAL.test(end)) return item.quotation >= 0 && end !== ','
  if (item.quotation >= 0) return true
  if (/^[^\p{Lu}]/u.test(item.text)) return false
  return !reportingTail(items, at, end)
}

/** The last letter of a quotation's words. */
function lastLetter(item: Item, { quotations, text }: Resolved): string {
  const end = quotations[item.quotation]!.content.at(-1)?.end ?? item.end
  return (
    text
      .slice(Math.max(item.start, end - 8), end)
      .trimEnd()
      .at(-1) ?? ''
  )
}

/** `“Really?” Ilves asked.`; behind a full stop only where the clause holds nothing else: `“We won.” Ilves said.` */
function reportingTail(items: readonly Item[], at: number, end: string): boolean {
  for (let i = at + 1; i < Math.min(at + TAIL, items.length); i++) {
    const { quotation, pos, lower } = items[i]!
    if (quotation >= 0 || FINAL.test(lower)) return false
    if (pos !== 'VERB' || cueShare(lower) < 0.5 || lower.endsWith('ing')) continue
    return end === '.' ? endsSoon(items, i + 1) : closes(items, i)
  }
  return false
}

/** "Ilves said.", "Ilves said in a statement." */
function endsSoon(items: readonly Item[], from: number): boolean {
  if (!['ADP', 'PUNCT', 'PROPN'].includes(items[from]?.pos ?? 'PUNCT')) return false
  for (let i = from; i < Math.min(from + TAIL, items.length); i++) {
    if (items[i]!.lower === '.' || items[i]!.block !== items[from]!.block) return true
    if (items[i]!.quotation >= 0 || items[i]!.pos === 'VERB') return false
  }
  return false
}
