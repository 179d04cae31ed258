import { describe, expect, test } from 'vitest'
import { findReportingClause, namedBehind, reports } from '../../src/quotes/reporting-clause.ts'

describe('finds the writer’s words behind what they report', () => {
  test.each([
    ['We stay, she said.', ' she said'],
    ['We stay, Ilves told reporters.', ' Ilves told'],
    ['We stay, the minister added on Monday.', ' the minister added'],
    ['We stay, said Mara Ilves.', ' said Mara'],
    ['We stay, said the minister.', ' said the'],
    [
      'We stay. Defence Minister Mara Ilves said in a statement. More.',
      ' Defence Minister Mara Ilves said in a statement.',
    ],
    ['Do we stay? They asked.', ' They asked.'],
    ['We stay.) She said: no', ' She said: no'],
  ])('%s', (words, clause) => {
    const found = findReportingClause(words)
    expect(found && words.slice(found.start, found.end)).toBe(clause)
  })

  test.each([
    ['We stay, she said that we must.'],
    ['We stay and she said no'],
    ['We stay. I said so.'],
    ['We stay. We said so.'],
    ['We stay. You said so.'],
    ['We stay, said heroes.'],
    ['We stay, she thought.'],
  ])('none in %s', (words) => {
    expect(findReportingClause(words)).toBeNull()
  })
})

test.each([
  [' Mara Ilves said.', 'Ilves'],
  [', said Ilves', 'Ilves'],
  [' the minister, Ilves, said.', null],
  [' He said.', null],
  [' said the minister.', null],
  [' nobody said.', null],
])('who is named in “%s”', (words, name) => {
  expect(namedBehind(words)).toBe(name)
})

test.each([
  ['Mara Ilves said:', true],
  ['She wrote to them', true],
  ['The unsaid words', false],
  ['The saids', false],
])('%s: reports %s', (words, expected) => {
  expect(reports(words)).toBe(expected)
})
