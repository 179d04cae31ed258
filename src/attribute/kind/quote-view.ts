/**
 * What the rules see of a quotation: the tokens inside it, and on both sides the words of whoever quotes, nearest first,
 * as far as the sentence reaches. Other quotations beside it are left out: in `They called it “sad” and “odd”` the
 * second one stands behind "called it … and" too.
 */
import type { Block, Quotation, Resolved, Token } from '../../model.ts'

/** How far a rule looks. */
const REACH = 40

export interface QuoteView {
  readonly quotation: Quotation
  readonly block: Block
  /** Without the marks, at most the first `REACH` and the last one. */
  readonly inside: readonly Token[]
  /** Number of words inside. */
  readonly length: number
  /** Its last character: `,`, `.`, a letter. */
  readonly last: string
  readonly before: readonly Token[]
  readonly after: readonly Token[]
  /** The character before the opening mark and that behind the closing one; '' at the edge of the block. */
  readonly glued: readonly [before: string, after: string]
}

const WORD = /[\p{L}\p{N}]/u

/** One view for each quotation, in their order. */
export function quoteViews(document: Resolved): QuoteView[] {
  const { quotations, tokens } = document
  const first = new Int32Array(quotations.length).fill(-1)
  const last = new Int32Array(quotations.length).fill(-1)
  tokens.forEach((token, index) => {
    for (let at = token.quotation; at >= 0; at = quotations[at]!.parent) {
      if (first[at]! < 0) first[at] = index
      last[at] = index
    }
  })
  return quotations.map((quotation, index) => view(document, quotation, first[index]!, last[index]!))
}

function view(
  { tokens, blocks, text }: Resolved,
  quotation: Quotation,
  first: number,
  last: number,
): QuoteView {
  const own = (token: Token) => token.quotation === quotation.parent
  const inside: Token[] = []
  let length = 0
  const start = quotation.content[0]!.start
  const end = quotation.content.at(-1)!.end
  for (let at = first; at >= 0 && at <= last; at++) {
    const token = tokens[at]!
    if (token.start < start || token.end > end) continue
    if (inside.length < REACH) inside.push(token)
    if (WORD.test(token.text)) length++
  }
  const before: Token[] = []
  for (let at = first - 1; at >= 0 && at >= first - REACH; at--) {
    const token = tokens[at]!
    if (token.sentence !== tokens[first]!.sentence) break
    if (own(token)) before.push(token)
  }
  const after: Token[] = []
  for (let at = last + 1; last >= 0 && at < tokens.length && at <= last + REACH; at++) {
    const token = tokens[at]!
    if (token.sentence !== tokens[last]!.sentence) break
    if (own(token)) after.push(token)
  }
  const block = blocks[tokens[first]?.block ?? 0]!
  return {
    quotation,
    block,
    inside,
    length,
    last: text[end - 1]!,
    before,
    after,
    glued: [text[quotation.start - 1] ?? '', text[quotation.end] ?? ''],
  }
}
