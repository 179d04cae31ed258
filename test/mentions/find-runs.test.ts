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
  ['nothing here', []],
  ['Anna of the and of Peter', ['Anna', 'Peter']],
])('%s', (text, expected) => {
  expect(runs(text)).toEqual(expected)
})
