import type { Block, Quotation, Quoted, Span } from '../../src/model.ts'
import { restore } from '../../src/structure/restore/restore.ts'

/**
 * A document as the splitter gets it, without the stages before: a block a paragraph, quotations between curly double
 * marks, or between every two straight ones of a paragraph.
 */
export function quoted(text: string, hyphens: readonly Span[] = []): Quoted {
  const blocks: Block[] = []
  const quotations: Quotation[] = []
  for (const { 0: paragraph, index } of text.matchAll(/\S(?:[^\n]|\n(?!\n))*/g)) {
    const end = index + paragraph.trimEnd().length
    blocks.push({ kind: 'paragraph', start: index, end, label: null, dateline: null, turn: null })
    for (const { 0: quotation, index: at } of paragraph.matchAll(/“[^“”]*”|"[^"]*"/g)) {
      const start = index + at
      const content = { start: start + 1, end: start + quotation.length - 1 }
      quotations.push({
        start,
        end: content.end + 1,
        content: [content],
        closed: true,
        turn: null,
        parent: -1,
      })
    }
  }
  return {
    ...restore({ path: '', text, encoding: 'utf-8', warnings: [] }),
    title: null,
    blocks,
    hyphens,
    quotations,
  }
}
