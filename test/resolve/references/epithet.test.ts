import { describe, expect, it } from 'vitest'
import { referencesOf, resolved } from '../resolved.ts'

describe('who speaks under a noun that nobody has borne', () => {
  it.each([
    ['is whoever acted last', '{Oskar Dahl} scored twice. “I ran,” said the striker.'],
    [
      'is whoever acted two sentences before',
      '{Oskar Dahl} scored twice. It rained. “I ran,” said the striker.',
    ],
    ['is no one spoken of', '{Oskar Dahl} beat {Jonas Weil}. “I ran,” said the striker.'],
    [
      'is no one whom somebody quotes',
      '{Oskar Dahl} scored. “{Jonas Weil} slept.” “I ran,” said the striker.',
    ],
    [
      'is whoever holds no office',
      '{Mayor |Jonas Weil} left. {Oskar Dahl} scored. “I ran,” said the striker.',
    ],
    ['may be somebody’s son', '{Tom Dahl}’s son {Oskar Dahl} scored. “I ran,” said the striker.'],
  ])('%s', (_, text) => {
    expect(referencesOf(resolved(text)).at(-1)).toBe('the striker → Oskar Dahl')
  })

  it.each([
    ['who is silent', '{Oskar Dahl} scored twice. Then the striker left.'],
    [
      'who acted three sentences before',
      '{Oskar Dahl} scored. It rained. It snowed. “I ran,” said the striker.',
    ],
    ['who acts in the same sentence', 'When {Oskar Dahl} scored, “I ran,” said the striker.'],
    [
      'who is a striker among others',
      '“I ran,” said a striker. {Oskar Dahl} scored. “I ran,” said a striker.',
    ],
    ['who holds an office', '{Mayor |Oskar Dahl} came. “I ran,” said the striker.'],
    ['of the other gender', '{Oskar Dahl} scored. “I ran,” said the actress.'],
    [
      'where somebody is said to be one',
      '{Tom Orr}, a striker, left. {Oskar Dahl} scored. “I ran,” said the striker.',
    ],
    ['of whom the noun says an office', '{Oskar Dahl} scored. “I ran,” said the ambassador.'],
    ['in a headline', '{Oskar Dahl} scored\n\n“I ran,” said striker\n\nIt rained. It snowed.'],
    ['of whom the noun says too little', '{Oskar Dahl} scored. “I ran,” said the table.'],
  ])('is nobody %s', (_, text) => {
    expect(referencesOf(resolved(text)).filter((one) => one.endsWith('Oskar Dahl'))).toEqual([])
  })
})
