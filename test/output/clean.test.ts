import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clean } from '../../src/output/clean.ts'

test('an escape sequence is shown and not obeyed', () => {
  expect(clean('\x1b]0;owned\x07 red \x1b[31m')).toBe('␛]0;owned␇ red ␛[31m')
})

test('marks that turn the direction of the text are left out', () => {
  expect(clean('photo\u202etxt.exe\u2066')).toBe('phototxt.exe')
})

test('line ends and tabs become spaces, so that a message stays one line', () => {
  expect(clean('a\r\nb\tc\u2028d')).toBe('a  b c d')
})

test('names of every script and emoji stay as they are', () => {
  const text = 'Łódź, O’Brien, 山本, علی\u200cرضا, 👩\u200d🚒'
  expect(clean(text)).toBe(text)
})

test('nothing that a terminal obeys is left, whatever the text', () => {
  const nasty = fc.constantFrom('\x1b', '\x9b', '\x07', '\u202e', '\ud800', '\u200b', 'a', '🚂', '\n')
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: nasty })), (text) => {
      expect(clean(text)).not.toMatch(
        /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
      )
    }),
  )
})
