import { describe, expect, it } from 'vitest'
import { peopleOf, referencesOf, resolved } from '../resolved.ts'

function gendersOf(text: string): string[] {
  return peopleOf(resolved(text)).map(({ name, gender }) => `${name}: ${gender}`)
}

describe('pronouns tell whether somebody is a woman or a man:', () => {
  it.each([
    ['a man, by "his"', '{Doctor |Wexlar} folded up his paper. It rained.', ['Wexlar: male']],
    ['a woman, by "she"', '{Wexlar} came in. She had read the paper.', ['Wexlar: female']],
    [
      'nothing that a woman nearer at hand explains',
      '{Wexlar} thanked {Mrs. |Dell}. She wept.',
      ['Wexlar: null', 'Dell: female'],
    ],
    [
      'all of them against a first name',
      '{Larkin} came in with his tray. He bowed. He coughed, and he set it on his knees.',
      ['Larkin: male'],
    ],
    ['not one of them against a name in full', '{Mara Ilves} spoke. He left.', ['Mara Ilves: female']],
    ['none against a title', '{Mrs. |Dell} spoke. He left. He wept. He sang.', ['Dell: female']],
  ])('%s', (_, text, genders) => {
    expect(gendersOf(text)).toEqual(genders)
  })
})

it('what a later pronoun tells decides an earlier one', () => {
  const text =
    '{Ana Dell} waved to {Wexlar}. {Wexlar} came in. She was glad. {Wexlar} took off his hat, and he shook his head.'
  expect(referencesOf(resolved(text))[0]).toBe('She → Ana Dell')
})
