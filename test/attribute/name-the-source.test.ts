import { expect, test } from 'vitest'
import { nameTheSource } from '../../src/attribute/name-the-source.ts'
import { narrated, wordsOf } from './narrated.ts'

test.each([
  ['“We won,” said the mayor, Mara Ilves.', 'the mayor', 'Mara Ilves'],
  ['Weil, who called it “a mess,” resigned.', 'who', 'Weil'],
  ['Brandt rejected Ilves’s claim that “all is well.”', 'Ilves ’s claim', 'Ilves'],
  ['“We won,” said Ilves and Brandt.', 'Brandt', 'Ilves'],
  ['“We won,” said the mayor of Hallen.', 'the mayor of Hallen', 'the mayor of Hallen'],
])('%s: %s is %s', (text, chosen, source) => {
  const context = narrated(text)
  const candidate = context.candidates.all.find((one) => wordsOf(one, context) === chosen)!
  expect(wordsOf(nameTheSource(candidate, context), context)).toBe(source)
})
