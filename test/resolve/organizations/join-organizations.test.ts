import { describe, expect, it } from 'vitest'
import { namesOf, resolved } from '../resolved.ts'

const numberOf = (text: string) => new Set(resolved(text).entityOf).size

describe('takes for one organization', () => {
  it.each([
    ['what only case and article tell apart', '[The Tribune] said. The [TRIBUNE] wrote.', 'Tribune'],
    [
      'its letters in brackets',
      'The [Harbour Workers Council] ([HWC]) met. The [HWC] voted.',
      'Harbour Workers Council',
    ],
    ['two letters in brackets', 'The [Harbour Council] ([HC]) met. [HC] voted.', 'Harbour Council'],
    [
      'letters that pass over small words',
      'The [Council of Harbour Workers] ([CHW]) met. The [CHW] voted.',
      'Council of Harbour Workers',
    ],
    [
      'letters of words joined by a hyphen',
      'The [Council of Harbour-Workers] ([CHW]) met.',
      'Council of Harbour-Workers',
    ],
    [
      'its letters without brackets',
      'The [Lok Harbour Movement] won. The [LHM] won.',
      'Lok Harbour Movement',
    ],
    [
      'letters of a name with an article',
      '[The Lok Harbour Movement] won. [LHM] won.',
      'Lok Harbour Movement',
    ],
    [
      'letters of a name with a hyphen',
      'The [Lok Harbour-Movement] won. The [LHM] won.',
      'Lok Harbour-Movement',
    ],
    ['a company without its form', '[Orna Airlines] rose. [Orna] fell.', 'Orna Airlines'],
  ])('%s', (_, text, name) => {
    expect(new Set(namesOf(resolved(text)))).toEqual(new Set([name]))
    expect(numberOf(text)).toBe(1)
  })
})

describe('keeps apart', () => {
  it.each([
    ['what is in brackets and no letters', 'The [Harbour Council] ([Tribune]) met.', 2],
    ['one letter', 'The [Harbour] ([H]) met.', 2],
    ['the last word', 'The [Harbour Council] met. The [Council] voted.', 2],
    ['an article within', '[Over the Moor] met. [Over Moor] voted.', 2],
    ['two letters without brackets', 'The [Harbour Council] met. [HC] voted.', 2],
    ['letters of small words', 'The [Council of Harbour Workers] met. [CoHW] voted.', 2],
    ['letters that skip, between commas', 'The [Council of Harbour Workers], [CHW], met.', 2],
    [
      'letters that skip, farther on in the brackets',
      'The [Council of Harbour Workers] (with [CHW]) met.',
      2,
    ],
    [
      'letters that skip, with more in the brackets',
      'The [Council of Harbour Workers] ([CHW] and others) met.',
      2,
    ],
    ['letters that skip, behind it at the end', 'It was the [Council of Harbour Workers] [CHW]', 2],
    ['letters in another order', 'The [Council of Harbour Workers] ([HCW]) met.', 2],
    ['the beginning of a name that is no company’s', '[Orna Talks] began. [Orna] fell.', 2],
    ['a company form by itself', '[Airlines] rose. [Airline] fell.', 2],
    ['what may be one of two companies', '[Orna Airlines] met [Orna Group]. [Orna] fell.', 3],
  ])('%s', (_, text, number) => {
    expect(numberOf(text)).toBe(number)
  })
})

it('names an organization in full, and lists its other names', () => {
  const { entities } = resolved('The [HWC] met. The [HWC] voted. It is the [Harbour Workers Council].')
  expect(entities).toMatchObject([{ name: 'Harbour Workers Council', aliases: ['HWC'], mentions: [0, 1, 2] }])
})
