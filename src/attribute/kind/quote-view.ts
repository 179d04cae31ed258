/**
 * What the rules see of a quotation: the tokens inside it, and on both sides the words of whoever quotes, nearest first,
 * as far as the sentence reaches. Other quotations beside it are left out: in `They called it “sad” and “odd”` the
 * second one stands behind "called it … and" too.
 */
import type { Block, Evidence, Quotation, Resolved, Token } from '../../model.ts'
import { hasWord, startsUpper } from '../../text/letters.ts'
import { type Announcement, announcementIn } from './cues.ts'
import { isTitleCase } from './title-case.ts'

/** How far a rule looks. */
const REACH = 40
/** No title has more words. */
const MOST_OF_A_TITLE = 10

export interface QuoteView {
  readonly quotation: Quotation
  readonly block: Block
  /** Without the marks; only the beginning of a long one. */
  readonly inside: readonly Token[]
  /** Those of them that are no marks. */
  readonly words: readonly Token[]
  /** Number of words inside, all of them. */
  readonly length: number
  /** Its last character but for nested marks: `,`, `.`, a letter. */
  readonly last: string
  /** Whether the first word has a capital, and whether each but the small ones has: “The Long Way Home”, “Backfire”, “24”. */
  readonly capital: boolean
  readonly titleCase: boolean
  readonly before: readonly Token[]
  readonly after: readonly Token[]
  readonly announcement: Announcement
  /** Whether another quotation began the sentence. */
  readonly resumes: boolean
  /** In the marks that the text keeps for lesser things: single ones where it quotes in double ones, or nested ones. */
  readonly lesser: boolean
  /** What found its speaker, and how surely. */
  readonly speaker: Evidence
}

/** One view for each quotation, in their order. */
export function quoteViews(document: Resolved, speakers: readonly Evidence[]): QuoteView[] {
  const { quotations, tokens } = document
  const first: number[] = []
  const last: number[] = []
  for (let index = 0; index < tokens.length; index++) {
    for (let at = tokens[index]!.quotation; at >= 0; at = quotations[at]!.parent) {
      first[at] ??= index
      last[at] = index
    }
  }
  const isLesser = lesserMarks(document)
  return quotations.map((quotation, index) => {
    const lesser = isLesser(quotation)
    return view(document, quotation, first[index] ?? 0, last[index] ?? -1, lesser, speakers[index]!)
  })
}

function lesserMarks({ quotations, text }: Resolved): (quotation: Quotation) => boolean {
  const isSingle = ({ start }: Quotation) => /^(?:'(?!')|[‘‚‛`‹](?![‘`]))/.test(text.slice(start, start + 2))
  const outer = quotations.filter(({ parent }) => parent < 0)
  const singles = outer.filter(isSingle).length
  return (quotation) => quotation.parent >= 0 || (singles * 2 < outer.length && isSingle(quotation))
}

/** `first` and `last` are the tokens of its marks, or of its first and last word where a mark is missing. */
function view(
  { tokens, blocks, text }: Resolved,
  quotation: Quotation,
  first: number,
  last: number,
  lesser: boolean,
  speaker: Evidence,
): QuoteView {
  const { content, parent } = quotation
  const start = content[0]!.start
  const end = content.at(-1)!.end
  const inside: Token[] = []
  const words: Token[] = []
  let length = 0
  for (let at = first; at <= last; at++) {
    const token = tokens[at]!
    if (token.start < start || token.end > end) continue
    const isWord = hasWord(token.text)
    if (isWord) length++
    if (inside.length === REACH) continue
    inside.push(token)
    if (isWord) words.push(token)
  }
  const { own: before, farthest } = neighbours(tokens, first, -1, parent)
  const { own: after } = neighbours(tokens, last, 1, parent)
  return {
    quotation,
    block: blocks[tokens[first]?.block ?? 0]!,
    inside,
    words,
    length,
    last: /([^”’"'»›\s])[”’"'»›\s]*$/.exec(text.slice(Math.max(start, end - 6), end))?.[1] ?? '',
    capital: words.length > 0 && startsUpper(words[0]!.text),
    titleCase: length <= MOST_OF_A_TITLE && isTitleCase(words),
    before,
    after,
    announcement: announcementIn(before, after),
    resumes: farthest !== null && farthest.quotation !== parent,
    lesser,
    speaker,
  }
}

/** Of the tokens of the same sentence on one side of the token at `index`, nearest first, those of whoever quotes. */
function neighbours(
  tokens: readonly Token[],
  index: number,
  step: 1 | -1,
  quotation: number,
): { readonly own: readonly Token[]; readonly farthest: Token | null } {
  const own: Token[] = []
  let farthest: Token | null = null
  const sentence = tokens[index]?.sentence
  for (let steps = 1; steps <= REACH; steps++) {
    const token = tokens[index + step * steps]
    if (token === undefined || token.sentence !== sentence) break
    if (token.quotation === quotation) own.push(token)
    farthest = token
  }
  return { own, farthest }
}
