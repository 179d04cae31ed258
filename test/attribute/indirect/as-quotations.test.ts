import { expect, test } from 'vitest'
import { asQuotations } from '../../../src/attribute/indirect/as-quotations.ts'
import type { Span } from '../../../src/model.ts'
import { narrated } from '../narrated.ts'

/** Marks given words of a text, and says of each quotation its words, whence it is, and which is around it. */
function marked(text: string, ...reports: readonly (readonly string[])[]) {
  const { document } = narrated(text)
  const spans = reports.map((parts) =>
    parts.map((part): Span => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })),
  )
  const found = asQuotations(document, spans)
  const tokens = (quotation: number) =>
    found.document.tokens.filter((token) => token.quotation === quotation).map((token) => token.text)
  return found.document.quotations.map(({ parent, start, end }, index) => ({
    text: text.slice(start, end),
    parent,
    before: found.before[index],
    tokens: tokens(index).join(' '),
  }))
}

test('what is reported becomes a quotation among the others, in the order of the text', () => {
  expect(marked('“No,” Ilves said. She said it was late. “Go,” she said.', ['it was late'])).toEqual([
    { text: '“No,”', parent: -1, before: 0, tokens: '“ No , ”' },
    { text: 'it was late', parent: -1, before: -1, tokens: 'it was late' },
    { text: '“Go,”', parent: -1, before: 1, tokens: '“ Go , ”' },
  ])
})

test('words of the clause in the middle stay outside', () => {
  expect(marked('The dam, Ilves said, would hold.', ['The dam', 'would hold'])).toEqual([
    { text: 'The dam, Ilves said, would hold', parent: -1, before: -1, tokens: 'The dam would hold' },
  ])
})

test('words in marks inside what is reported stand in it', () => {
  expect(marked('Ilves said the “Iron Gull” had sunk.', ['the “Iron Gull” had sunk'])).toEqual([
    { text: 'the “Iron Gull” had sunk', parent: -1, before: -1, tokens: 'the had sunk' },
    { text: '“Iron Gull”', parent: 0, before: 0, tokens: '“ Iron Gull ”' },
  ])
})
