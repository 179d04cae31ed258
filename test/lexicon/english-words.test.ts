import { describe, expect, it } from 'vitest'
import { isName, isWord } from '../../src/lexicon/english-words.ts'

describe('isWord', () => {
  it.each([
    'house',
    'houses',
    'countries',
    'wives',
    'stopped',
    'making',
    'tried',
    'happier',
    'quickly',
    'took',
    'the',
    'women',
  ])('knows %s', (word) => expect(isWord(word)).toBe(true))

  it.each([
    'defence',
    'defense',
    'colour',
    'color',
    'recognise',
    'recognized',
    'organisation',
    'centre',
    'analyse',
  ])('knows %s, in British and in American spelling', (word) => expect(isWord(word)).toBe(true))

  it.each(['territo', 'ficials', 'tions', 'mos', 'clude', 'xyzzy', '', 'aaaa', 'zzzzzz'])(
    'does not know %j',
    (word) => expect(isWord(word)).toBe(false),
  )

  it('takes names for names and not for words', () => {
    expect(isName('Moscow')).toBe(true)
    expect(isWord('moscow')).toBe(false)
  })
})
