import { describe, expect, it } from 'vitest'
import { referencesOf, resolved } from '../resolved.ts'

/** How sure it is whom the last role of the text means. */
const sureness = (text: string) => resolved(text).references.at(-1)!.candidates[0]!.score

describe('is surer', () => {
  it.each([
    [
      'of the very office than of a wider one',
      '{President |Peter Moor} spoke. The president left.',
      '{President |Peter Moor} spoke. The leader left.',
    ],
    [
      'of the office of a country that is named',
      '{Spanish President |Peter Moor} spoke. The Spanish president left.',
      '{Spanish President |Peter Moor} spoke. The president left.',
    ],
    [
      'of an office than of that of a country not named',
      '{President |Peter Moor} spoke. The president left.',
      '{President |Peter Moor} spoke. The Spanish president left.',
    ],
    [
      'of a field that is named',
      '{Defence Minister |Peter Moor} spoke. The defence minister left.',
      '{Defence Minister |Peter Moor} spoke. The minister left.',
    ],
    [
      'of whom the text spoke last',
      '{Minister |Peter Moor} spoke. The minister left.',
      '{Minister |Peter Moor} spoke. It rained. The minister left.',
    ],
    [
      'of an office than of somebody of that people',
      '{Spanish Minister |Peter Moor} spoke. The minister left.',
      '{Spanish Minister |Peter Moor} spoke. The Spaniard left.',
    ],
  ])('%s', (_, surer, lessSure) => {
    expect(sureness(surer)).toBeGreaterThan(sureness(lessSure))
  })
})

describe('means by a role', () => {
  it.each([
    [
      'the one of that country',
      '{Spanish President |Peter Moor} met {President |Jonas Weil}. {Jonas Weil} spoke. The Spanish president left.',
      'The Spanish president → Peter Moor',
    ],
    [
      'the very office',
      '{Leader |Peter Moor} met {President |Jonas Weil}. The leader left.',
      'The leader → Peter Moor',
    ],
    [
      'whom the text spoke of last',
      '{Minister |Peter Moor} left. {Minister |Jonas Weil} spoke. {Jonas Weil} sang. The minister left.',
      'The minister → Jonas Weil',
    ],
    [
      'a man by a noun for men',
      '{Spokesperson |Mara Ilves} met {Spokesperson |Jonas Weil}. {Mara Ilves} sang. The spokesman left.',
      'The spokesman → Jonas Weil',
    ],
    [
      'whoever it may be by a noun for men',
      '{Spokesperson |Vostrel Moor} sang. The spokesman left.',
      'The spokesman → Vostrel Moor',
    ],
    [
      'one of two countries’',
      '{Spanish and Portuguese Envoy |Peter Moor} sang. The Portuguese envoy left.',
      'The Portuguese envoy → Peter Moor',
    ],
    [
      'the woman',
      '{Minister |Mara Ilves} met {Jonas Weil}. {Jonas Weil} sang. The woman left.',
      'The woman → Mara Ilves',
    ],
  ])('%s', (_, text, reference) => {
    expect(referencesOf(resolved(text)).at(-1)).toBe(reference)
  })

  it.each([
    ['of the other gender', '{Spokesperson |Mara Ilves} sang. The spokesman left.'],
    ['of another country', '{Spanish President |Peter Moor} sang. The Portuguese president left.'],
    ['of another rank', '{Vice President |Peter Moor} sang. The president left.'],
    ['of a lower rank', '{Deputy Minister |Peter Moor} sang. The minister left.'],
    ['of another calling', '{Minister |Peter Moor} sang. The priest left.'],
    ['whose title has no such initials', 'Then {Minister |Peter Moor} sang. The TM left.'],
  ])('nobody %s', (_, text) => {
    expect(referencesOf(resolved(text))).toEqual([])
  })
})
