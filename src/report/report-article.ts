import type { ArticleText, Structured } from '../model.ts'
import type { Converter } from './converter.ts'

export function reportArticle({ file, blocks, hyphens }: Structured, convert: Converter): ArticleText {
  return {
    text: file,
    blocks: blocks.map(({ kind, ...block }) => ({ kind, ...convert.span(block) })),
    hyphens: hyphens.map(convert.span),
  }
}
