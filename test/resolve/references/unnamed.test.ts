import { describe, expect, it } from 'vitest'
import { readUnnamed } from '../../../src/resolve/references/unnamed.ts'
import { segmentedOf } from '../../stages.ts'

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
