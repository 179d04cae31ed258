import { describe, expect, it } from 'vitest'
import type { Structured } from '../../src/model.ts'
import { findQuotations } from '../../src/quotes/find-quotations.ts'
import { article } from './article.ts'
import { CASES } from './cases.ts'

/** One line a quotation: `>` for each one around it, `…` where its end was inferred, `¶` between paragraphs. */
function listed(document: Structured): string[] {
  const { quotations, text } = findQuotations(document)
  return quotations.map(({ content, closed, parent }) => {
    const depth = (index: number): string => (index < 0 ? '' : `>${depth(quotations[index]!.parent)}`)
    const words = content.map(({ start, end }) => text.slice(start, end)).join('¶')
    return `${depth(parent)}${words}${closed ? '' : ' [open]'}`
  })
}

describe.each(CASES)('$about', ({ cases }) => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(listed(article(text))).toEqual(expected)
  })
})
