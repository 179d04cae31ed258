import type { PartOfSpeech, Quoted, Segmented, Sentence, Token } from '../model.ts'
import { its, nlp } from './wink.ts'

/** Splits the blocks into tokens and sentences. */
export function segment(document: Quoted): Segmented {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  document.blocks.forEach((block, index) => {
    if (block.kind === 'boilerplate') return
    const read = nlp.readDoc(document.text.slice(block.start, block.end))
    let at = block.start
    read.sentences().each((sentence: any) => {
      const from = tokens.length
      sentence.tokens().each((token: any) => {
        const text = token.out()
        if (text.trim() === '') return
        const start = document.text.indexOf(text, at)
        at = start + text.length
        const quotation = document.quotations.findLastIndex((q) => q.start <= start && at <= q.end)
        tokens.push({
          start,
          end: at,
          text,
          lower: text.toLowerCase().replaceAll('’', "'"),
          lemma: token.out(its.lemma),
          pos: token.out(its.pos) as PartOfSpeech,
          block: index,
          sentence: sentences.length,
          quotation,
        })
      })
      if (tokens.length > from) {
        sentences.push({ start: tokens[from]!.start, end: at, from, to: tokens.length, block: index })
      }
    })
  })
  return { ...document, tokens, sentences }
}
