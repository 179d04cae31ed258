import { describe, expect, it } from 'vitest'
import { sharedFamilyNames } from '../../../src/resolve/people/shared-family-names.ts'
import { mentioned } from '../resolved.ts'

const shared = (text: string) => [...sharedFamilyNames(mentioned(text)).values()]

describe('shares the family name', () => {
  it.each([
    ['{Tom} and {Anna Dell} came.', 'Tom Dell'],
    ['{Tom} and {Anna van der Moor} came.', 'Tom van der Moor'],
    ['The {brothers |Tom} and {Karl Dell} came.', 'Tom Dell'],
    ['In <Lia Tom> it rained. {Tom} and {Anna Dell} came.', 'Tom Dell'],
  ])('in “%s”', (text, name) => {
    expect(shared(text)).toEqual([name])
  })
})

describe('shares nothing', () => {
  it.each([
    '{Tom}, {Anna Dell} came.',
    '{Tom} or {Anna Dell} came.',
    '{Tom} and old {Anna Dell} came.',
    '{Tom} and {Anna} came.',
    '{Tom} and <Anna Dell> slept.',
    '<Tom> and {Anna Dell} slept.',
    '{Tom Orr} and {Anna Dell} came.',
    '{Vostrel} and {Anna Dell} came.',
    '{Mayor |Tom} and {Anna Dell} came.',
    '{Lia Tom} left. {Tom} and {Anna Dell} came.',
    '{Tom} left. {Tom} and {Anna Dell} came.',
    '{Tom}',
  ])('in “%s”', (text) => {
    expect(shared(text)).toEqual([])
  })
})
