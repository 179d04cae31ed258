/**
 * Brings words back from the view to the source, where their offsets count, and tells the block and the quotation of each:
 * one pass over the tokens, with blocks and quotations alongside.
 */
import type { Quoted, Token } from '../../model.ts'
import type { View } from '../view/mended-view.ts'
import type { Word } from './word.ts'

/** A token whose sentence is not known yet. */
export interface Draft extends Token {
  sentence: number
}

export function makeTokens(document: Quoted, view: View, words: readonly Word[]): Draft[] {
  const { text, blocks, quotations } = document
  const open: number[] = []
  let block = 0
  let quotation = 0
  return words.map(({ start: from, end: to, read, pos, lemma }) => {
    const { start, end } = view.source(from, to)
    while (blocks[block]!.end < end) block++
    for (; quotation < quotations.length && quotations[quotation]!.start <= start; quotation++)
      open.push(quotation)
    while (open.length > 0 && quotations[open.at(-1)!]!.end < end) open.pop()
    // Where wink's own strings are equal they are taken: one string for a word wherever it stands is found sooner in a set.
    const source = text.slice(start, end)
    const isSame = source === read
    const written = isSame ? read : source.length === read.length ? source : view.written(from, to)
    const plain = read.toLowerCase()
    const isLemma = lemma === plain
    const lower = isSame ? (isLemma ? lemma : plain) : written.toLowerCase().replaceAll('’', "'")
    return {
      start,
      end,
      text: written,
      lower,
      lemma: isLemma ? lower : lemma,
      pos,
      block,
      sentence: -1,
      quotation: open.at(-1) ?? -1,
    }
  })
}
