import { describe, expect, it } from 'vitest'
import { relativeOf } from '../../../src/resolve/people/kin.ts'
import { mentioned } from '../resolved.ts'

/** Whose relative the last one is said to be. */
function relativeOfLast(text: string): string | undefined {
  const document = mentioned(text)
  const relative = relativeOf(document, document.mentions.length - 1)
  return relative === null ? undefined : document.mentions[relative]!.text
}

describe('the last one is a relative of', () => {
  it.each([
    ['Tom Dell', '{Tom Dell} came with his wife {Ana}.'],
    ['Tom Dell', '{Tom Dell} came with his wife, {Ana}.'],
    ['Tom Dell', '{Tom Dell} came with his poor old wife, {Ana}.'],
    ['Tom Dell', '{Tom Dell} came to <Hallen> with his wife, {Ana}.'],
    ['Tom Dell', '{Tom Dell}’s wife {Ana} came.'],
    ['Tom Dell', "{Tom Dell}'s wife {Ana} came."],
    ['Tom Weiss', '{Tom Weiss}’ wife {Ana} came.'],
    ['Tom Dell', '{Karl Orr} saw {Tom Dell}’s wife {Ana}.'],
    ['Karl Orr', '{Tom Dell} saw {Karl Orr} and his wife {Ana}.'],
    ['Tom Dell', '{Tom Dell} saw <Norvia>, <Orna>, <Vost> and their daughter {Ana}.'],
  ])('%s: “%s”', (name, text) => {
    expect(relativeOfLast(text)).toBe(name)
  })
})

describe('the last one is nobody’s relative:', () => {
  it.each([
    '{Ana} came.',
    '{Tom Dell} came with his friend, {Ana}.',
    '{Tom Dell} came with a wife, {Ana}.',
    '{Tom Dell} came with wife {Ana}.',
    '{Tom Dell} knows this wife {Ana}.',
    '{Tom Dell} came.\n\nHis wife, {Ana}, did not.',
    '{Tom Dell} saw <Norvia>’s widow {Ana}.',
    '{Tom Dell} saw Norvia’s widow {Ana}.',
    '{Tom Dell} saw <Norvia>, <Orna>, <Vost>, <Hallen> and their daughter {Ana}.',
    '<Norvia> saw its prince and his wife {Ana}.',
    'Wife {Ana}',
  ])('“%s”', (text) => {
    expect(relativeOfLast(text)).toBeUndefined()
  })
})
