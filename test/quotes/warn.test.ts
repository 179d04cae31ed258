import { expect, it } from 'vitest'
import { findQuotations } from '../../src/quotes/find-quotations.ts'
import { article } from './article.ts'

it.each([
  ['“We stay,” she said.', []],
  ['The teachers’ union and the boys’ club.', []],
  ['»We stay«, she said.', []],
  ['„We stay“, she said.', []],
  ['“We stay. They left.', ['unclosed-quotation 0']],
  ['They were very happy” today.', ['unopened-quotation 20']],
  ['We stay,” she said.', ['unopened-quotation 8']],
  ['“We stay," she said.', ['mixed-quotation-marks 9']],
  ['“We stay,“ she said.', ['mark-turned-round 9']],
  ['”We stay,” she said.', ['mark-turned-round 0']],
  ['“We stay.\n“We do,” she said.', []],
])('%s', (text, expected) => {
  const { warnings } = findQuotations(article(text))
  expect(warnings.map(({ code, start }) => `${code} ${start}`)).toEqual(expected)
})

it('keeps the warnings of the stages before', () => {
  const before = { code: 'encoding-guessed', message: 'read as windows-1252', start: 0, end: 0 }
  expect(findQuotations({ ...article('“We stay.'), warnings: [before] }).warnings[0]).toBe(before)
})
