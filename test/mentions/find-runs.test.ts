import { expect, test } from 'vitest'
import { findRuns } from '../../src/mentions/find-runs.ts'
import type { Sentence, Token } from '../../src/model.ts'

function runs(text: string): string[] {
  const words = text.split(/ |(?<=[a-z])(?=[A-Z])/)
  let start = 0
  const tokens = words.map((word) => {
    start = text.indexOf(word, start)
    return { text: word, lower: word.toLowerCase(), start, end: start + word.length } as Token
  })
  const sentence = { from: 0, to: words.length } as Sentence
  return findRuns(tokens, sentence).map(({ from, to }) => words.slice(from, to).join(' '))
}

test.each([
  ['Anna Kowalska went home', ['Anna Kowalska']],
  ['he saw Anna , and Peter of Oslo', ['Anna', 'Peter of Oslo']],
  ['the Bank of Ardland and the Weil Group fell', ['Bank of Ardland and the Weil Group']],
  ['as van der Berg said', ['van der Berg']],
  ['the al-Amin “ Jack ” d’Orsay case', ['al-Amin “ Jack ” d’Orsay']],
  ['as the HeraldMarko Dell said', ['Herald', 'Marko Dell']],
  ['the Norvia - Ardland talks', ['Norvia - Ardland']],
  ['nothing here', []],
  ['Anna of the and of Peter', ['Anna', 'Peter']],
])('%s', (text, expected) => {
  expect(runs(text)).toEqual(expected)
})

test('where a compound was opened, two names stand', () => {
  const tokens = ['Norvia', '-', 'Ardland'].map((word, i) => {
    const start = [0, 6, 7][i]!
    return { text: word, start, end: start + word.length } as Token
  })
  expect(findRuns(tokens, { from: 0, to: 3 } as Sentence)).toEqual([
    { from: 0, to: 1 },
    { from: 2, to: 3 },
  ])
})
