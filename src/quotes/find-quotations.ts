import type { Quotation, Quoted, Structured } from '../model.ts'

/** Finds the words between quotation marks. */
export function findQuotations(document: Structured): Quoted {
  const quotations: Quotation[] = []
  for (const block of document.blocks) {
    for (const match of document.text.slice(block.start, block.end).matchAll(/“[^“”]*”|"[^"]*"/g)) {
      const start = block.start + match.index
      const end = start + match[0].length
      quotations.push({ start, end, content: [{ start: start + 1, end: end - 1 }], closed: true, parent: -1 })
    }
  }
  return { ...document, quotations }
}
