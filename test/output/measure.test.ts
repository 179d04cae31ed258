import cliTruncate from 'cli-truncate'
import stringWidth from 'string-width'
import { beforeAll, expect, test } from 'vitest'
import { cut, pad, prepareToMeasure, widest, widthOf } from '../../src/output/measure.ts'

beforeAll(() => prepareToMeasure(['山']))

test('wide letters and emoji take two columns', () => {
  expect(['山本', '👩\u200d🚒', 'é', 'e\u0301'].map(widthOf)).toEqual([4, 2, 1, 1])
})

test('a character that is taken for one column wide is', () => {
  const characters = Array.from({ length: 0x2400 }, (_, code) => String.fromCharCode(code))
  expect(characters.filter((character) => widthOf(character) !== stringWidth(character))).toEqual([])
})

test('a cut falls between graphemes and never inside an emoji or before an accent', () => {
  expect(cut('👩\u200d🚒👩\u200d🚒👩\u200d🚒', 5)).toBe('👩\u200d🚒👩\u200d🚒…')
  expect(cut('e\u0301e\u0301e\u0301', 2)).toBe('e\u0301…')
})

test('Latin text is cut as any other', () => {
  for (const width of [-1, 0, 1, 2, 6, 7]) expect(cut('naïve “', width)).toBe(cliTruncate('naïve “', width))
})

test('what fits is left alone', () => {
  expect(cut('abc', 3)).toBe('abc')
  expect(pad('山', 4)).toBe('山  ')
  expect(pad('abcde', 4)).toBe('abcde')
  expect([widest(['a', '山']), widest([])]).toEqual([2, 0])
})
