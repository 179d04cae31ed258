/**
 * A paragraph of its own without marks, which the one before announces:
 *
 *     The ministry said in a statement:
 *
 *         We stay where we are.
 *
 * It goes on as long as the paragraphs are as far indented.
 */
import type { Block } from '../model.ts'
import type { UnmarkedRule } from './unmarked-rule.ts'

const ANNOUNCES =
  /(?<!\p{L}|that )(?:said|says|saying|wrote|writes|writing|tweet(?:ed|s)?|posted|added|adds|reads?|reading|stated|replied|responded|declared|concluded|statement|letter|e-?mail|message|post|caption|note|verdict|oath|pledge|prayer)(?!\p{L})[^.!?:,]{0,50}:$/iu
const REACH = 140
/** No item of a list. */
const FIRST = /^\p{Lu}(?![.)])/u
const MOST_PARAGRAPHS = 20

export const blockQuotation: UnmarkedRule = ({ text, blocks }, index, isFree) => {
  const intro = blocks[index - 1]
  if (intro?.kind !== 'paragraph') return null
  if (!ANNOUNCES.test(text.slice(Math.max(intro.start, intro.end - REACH), intro.end))) return null
  const indent = indentOf(text, blocks[index]!)
  const isQuoted = (at: number): boolean =>
    isFree(at) &&
    blocks[at]!.label === null &&
    isSpeech(text, blocks[at]!) &&
    indentOf(text, blocks[at]!) === indent
  const most = indent > indentOf(text, intro) ? MOST_PARAGRAPHS : 1
  const content = []
  for (let at = index; content.length < most && isQuoted(at); at++) {
    content.push({ start: blocks[at]!.start, end: blocks[at]!.end })
  }
  return content
}

/** No single word, and a headline has no stop. */
function isSpeech(text: string, { start, end }: Block): boolean {
  const words = text.slice(start, end)
  return FIRST.test(words) && /[.!?…]$/.test(words) && /\s/.test(words)
}

/** Characters between the line start and the block; a search no further than any page is wide. */
function indentOf(text: string, { start }: Block): number {
  const line = text.slice(Math.max(0, start - 80), start)
  return line.length - 1 - line.lastIndexOf('\n')
}
