import { describe, expect, it } from 'vitest'
import { inferGender } from '../../../src/resolve/people/infer-gender.ts'
import { readPeople } from '../../../src/resolve/people/read-people.ts'
import { mentioned } from '../resolved.ts'

/** Of whoever is named first, by all mentions with that family name or, where there is none, that name. */
function genderOf(text: string) {
  const document = mentioned(text)
  const people = readPeople(document)
  const family = people[0]!.name.parts.at(-1)
  return inferGender(
    document,
    people.filter(({ name }) => name.parts.at(-1) === family),
  )
}

const repeated = (count: number, text: string) => Array.from({ length: count }, () => text).join(' ')

describe('takes for a woman or a man', () => {
  it.each([
    ['who has a title of one', '{Mrs. |Moor} left.', 'female', 'title', 4],
    ['who has one in some places', '{Moor} left. {Mr. |Moor} slept.', 'male', 'title', -4],
    ['who has one, whatever the given name', '{Mr. |Mara Moor} left. She slept.', 'male', 'title', -4],
    ['who has a given name of one', '{Mara Moor} left.', 'female', 'name', 4],
    ['who has a given name of one somewhere', '{Moor} left. {Jonas Moor} slept.', 'male', 'name', -4],
    [
      'who has a given name of one, though a pronoun is of the other',
      '{Mara Moor} left. He slept.',
      'female',
      'name',
      3,
    ],
    ['who has a given name alone', '{Mara} left.', 'female', 'name', 2],
    ['who is “she” twice', '{Vostrel Moor} left. She slept. {Moor} left. She slept.', 'female', 'pronoun', 2],
    ['who is “him” and “his”', '{Vostrel Moor} left him. {Moor} slept in his house.', 'male', 'pronoun', -2],
    [
      'who is “she” in the same quotation',
      '“{Vostrel Moor} left. She slept. {Moor} left. She slept.”',
      'female',
      'pronoun',
      2,
    ],
    [
      'who is “she” behind a place',
      '{Vostrel Moor} left <Hallen>. She slept. {Moor} left <Orna>. She slept.',
      'female',
      'pronoun',
      2,
    ],
    [
      'who is “she” after all',
      '{Vostrel Moor} left. They met her. {Moor} left. They saw her.',
      'female',
      'pronoun',
      2,
    ],
    ['who is “she” all over', repeated(9, '{Vostrel Moor} left. She slept.'), 'female', 'pronoun', 4],
    [
      'who is so in the first ten places',
      `${repeated(10, '{Vostrel Moor} left. She slept.')} ${repeated(9, '{Moor} left. He slept.')}`,
      'female',
      'pronoun',
      4,
    ],
  ])('%s', (_, text, gender, source, leaning) => {
    expect(genderOf(text)).toEqual({ gender, source, leaning })
  })
})

describe('does not know of', () => {
  it.each([
    ['a name that says nothing', '{Vostrel Moor} left.', 0],
    ['a family name', '{Mayor |Mara} left.', 0],
    ['a given name that is a family name too', '{Thomas} left.', -1],
    ['who is “she” once', '{Vostrel Moor} left. She slept.', 1],
    ['who is “herself”', '{Vostrel Moor} hurt herself. {Moor} hurt herself.', 0],
    [
      'who has another behind her',
      '{Vostrel Moor} met {Mara Ilves}. She slept. {Moor} met {Mara Ilves}. She slept.',
      0,
    ],
    ['whom quotations speak to', '{Vostrel Moor} said: “She slept.” {Moor} said: “She slept.”', 0],
    [
      'who is spoken of in another paragraph',
      '{Vostrel Moor} left.\n\nShe slept. {Moor} left.\n\nShe slept.',
      0,
    ],
    [
      'who is spoken of long after',
      repeated(
        2,
        '{Vostrel Moor} left for the old town by the sea in the long cold winter of the year of the great storm and she slept.',
      ),
      0,
    ],
    ['whose pronouns are all of the other gender', repeated(4, '{Mara Moor} left. He slept.'), 0],
  ])('%s', (_, text, leaning) => {
    expect(genderOf(text)).toEqual({ gender: null, source: null, leaning })
  })
})
