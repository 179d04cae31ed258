import { describe, expect, it } from 'vitest'
import { readUnnamed } from '../../../src/resolve/references/unnamed.ts'
import { segmentedOf } from '../../stages.ts'
import { referencesOf, resolved } from '../resolved.ts'

function introducedIn(text: string): string[] {
  const { tokens } = segmentedOf(text)
  return tokens.flatMap((_, at) => readUnnamed(tokens, at)?.noun ?? [])
}

describe('introduces somebody without a name', () => {
  it.each([
    ['An official at the ministry shrugged.', 'official'],
    ['Outside stood a retired bus mechanic with a sign.', 'mechanic'],
    ['Another young woman laughed.', 'woman'],
    ['At the gate a father of two waited.', 'father'],
  ])('%s', (text, noun) => {
    expect(introducedIn(text)).toEqual([noun])
  })
})

describe('introduces nobody', () => {
  it.each([
    ['by what somebody is', 'She is a lawyer.'],
    ['by what somebody is said to be', 'He was described as a lawyer.'],
    ['in apposition', 'Dell, a lawyer, left.'],
    ['by a thing', 'A ship sank.'],
    ['by somebody known', 'The lawyer sighed.'],
    ['in a quotation', '“Send me a lawyer,” he said.'],
    ['by a title', 'They met a President Dell.'],
  ])('%s', (_, text) => {
    expect(introducedIn(text)).toEqual([])
  })
})

describe('a role means nobody known', () => {
  it.each([
    [
      'where somebody without a name has it',
      '{Minister |Tom Orr} spoke. An official of the bank shrugged. “No,” the official said.',
    ],
    ['where somebody has just come', '{Tom Orr} left. A bus mechanic came in. “No,” the man said.'],
    ['in a few sentences', '{Tom Orr} left. A boy came in. It rained. “No,” the boy said.'],
  ])('%s', (_, text) => {
    expect(referencesOf(resolved(text)).filter((one) => one?.startsWith('the '))).toEqual([])
  })
})

describe('a role means somebody known', () => {
  it.each([
    [
      'who was named since',
      'An official of the bank shrugged. {Minister |Tom Orr} spoke. “No,” the official said.',
      'the official → Tom Orr',
    ],
    [
      'where a woman has just come',
      '{Tom Orr} left. A woman came in. “No,” the man said.',
      'the man → Tom Orr',
    ],
    [
      'where somebody came long before',
      '{Tom Orr} came in. “No,” he said. A boy ran. It rained. It snowed. It froze. Night fell. {Orr} sat. “No,” the man said.',
      'the man → Tom Orr',
    ],
  ])('%s', (_, text, reference) => {
    expect(referencesOf(resolved(text)).flat()).toContain(reference)
  })
})
