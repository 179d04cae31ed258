import type { Block, Document, Structured } from '../model.ts'

/** Finds the parts of an article: title, byline, paragraphs, boilerplate. */
export function structure(document: Document): Structured {
  const blocks: Block[] = []
  for (const match of document.text.matchAll(/\S[^\n]*(?:\n(?!\s*\n)[^\n]*)*/g)) {
    const text = match[0].trimEnd()
    blocks.push({
      kind: 'paragraph',
      start: match.index,
      end: match.index + text.length,
      label: null,
      dateline: null,
    })
  }
  return { ...document, title: null, blocks, hyphens: [] }
}
