import { describe, expect, it } from 'vitest'
import { grammaticalFunction, startsClauseBetween } from '../../../src/resolve/references/grammar.ts'
import { mentioned } from '../resolved.ts'

describe('takes a name for', () => {
  it.each([
    ['subject', '{Ilves} left.'],
    ['subject', 'It rained. {Mayor |Ilves}.'],
    ['subject', 'In May {Ilves} left Hallen.'],
    ['subject', 'They saw that {Ilves} never slept.'],
    ['subject', 'They saw how {Ilves}, the mayor, left.'],
    ['subject', 'They saw how {Ilves} will leave.'],
    ['subject', 'They saw how {Ilves} never slept.'],
    ['subject', 'Norvia wins over\n\n{Ilves}, the mayor.'],
    ['subject', '“It rains,” said {Ilves}.'],
    ['subject', 'According to {Ilves}, it rained.'],
    ['subject', 'They left before {Ilves} came.'],
    ['subject', 'They left, {Ilves} too.'],
    ['subject', 'They left because {Ilves}.'],
    ['subject', 'They left and {Ilves} too.'],
    ['object', 'Norvia thanked {Ilves}.'],
    ['object', 'Norvia thanked {Mayor |Ilves}.'],
    ['object', 'The city gave {Ilves} a house.'],
    ['object', 'Norvia thanked {Ilves}, the mayor. They left.'],
    ['object', 'This is {Ilves}.'],
    ['oblique', 'They spoke to {Ilves}.'],
    ['oblique', 'They went according to plan with {Ilves}.'],
    ['oblique', 'The weather got to {Ilves}, the mayor\n\nLeft.'],
    ['oblique', 'They spoke with {Mayor |Ilves}.'],
    ['oblique', 'A friend of {Ilves} left.'],
    ['oblique', 'It rained on {Ilves}. Slept badly.'],
    ['possessive', '{Ilves}’s house burned.'],
    ['possessive', "{Ilves}'s house burned."],
    ['possessive', 'They saw {Lia Weiss}’ house.'],
  ] as const)('%s: “%s”', (use, text) => {
    const { tokens, mentions } = mentioned(text)
    const { title, from, to } = mentions[0]!
    expect(grammaticalFunction(tokens, title?.from ?? from, to)).toBe(use)
  })
})

describe('sees another clause between two names', () => {
  const between = (text: string) => {
    const { tokens, mentions } = mentioned(text)
    return startsClauseBetween(tokens, mentions[0]!.to, mentions[1]!.from)
  }
  it.each([
    '{Ilves} left, {Weil} stayed.',
    '{Ilves} left because {Weil} stayed.',
    '{Ilves} left and {Weil} stayed.',
    '{Ilves} knew that {Weil} stayed.',
    '{Ilves} went to see {Weil}.',
  ])('“%s”', (text) => expect(between(text)).toBe(true))

  it.each(['{Ilves} met {Weil}.', '{Ilves} of the harbour met old {Weil}.', '{Ilves} {Weil}'])(
    'but not “%s”',
    (text) => expect(between(text)).toBe(false),
  )
})
