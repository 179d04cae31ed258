import { describe, expect, test } from 'vitest'
import { firstOfJoint, othersBehind } from '../../src/attribute/joint.ts'
import { narrated, wordsOf } from './narrated.ts'

function joined(text: string, word: string) {
  const context = narrated(text)
  const candidate = context.candidates.all.find((one) => wordsOf(one, context) === word)!
  return {
    first: wordsOf(firstOfJoint(candidate, context), context),
    others: othersBehind(candidate, context).map((other) => wordsOf(other, context)),
  }
}

describe('speakers who speak together', () => {
  test('the first stands for the second', () => {
    expect(joined('“We won,” Ilves and Brandt said.', 'Brandt').first).toBe('Ilves')
    expect(joined('“We won,” said Ilves, Brandt and Weil.', 'Weil').first).toBe('Ilves')
  })

  test('the others follow the first', () => {
    expect(joined('“We won,” Ilves and Brandt said.', 'Ilves').others).toEqual(['Brandt'])
    expect(joined('“We won,” said Ilves, Brandt and Weil.', 'Ilves').others).toEqual(['Brandt', 'Weil'])
  })

  test('an object is joined to no subject behind it', () => {
    const { first } = joined('Weil met Ilves and Brandt said: “We won.”', 'Brandt')
    expect(first).toBe('Brandt')
  })

  test('an apposition is nobody else', () => {
    expect(joined('“We won,” said Ilves, the mayor.', 'Ilves').others).toEqual([])
  })
})
