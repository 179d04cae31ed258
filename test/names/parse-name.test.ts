import { expect, it } from 'vitest'
import { isFullName, nameKey, parseName } from '../../src/names/parse-name.ts'

it.each([
  ['Mara Ilves', ['mara', 'ilves'], 1, null],
  ['ILVES', ['ilves'], 0, null],
  ['J.P. Weil', ['j', 'p', 'weil'], 2, null],
  ['Ada van der Moor', ['ada', 'van', 'der', 'moor'], 1, null],
  ['van der Moor', ['van', 'der', 'moor'], 0, null],
  ['Cathal Ó Broin', ['cathal', 'o', 'broin'], 1, null],
  ['Ó Broin', ['o', 'broin'], 0, null],
  ['Jonas Weil, Jr.', ['jonas', 'weil'], 1, 'jr'],
  ['Omar al-Tawil', ['omar', 'tawil'], 1, null],
  ['Élise Côté-Roy', ['elise', 'cote-roy'], 1, null],
  ['Robert "Bo" Dell', ['robert', 'bo', 'dell'], 2, null],
  ['…', [], 0, null],
] as const)('takes “%s” apart', (text, parts, family, suffix) => {
  expect(parseName(text)).toMatchObject({ parts, family, suffix })
})

it('tells a full name from a part of one', () => {
  expect(
    ['Mara Ilves', 'M. Ilves', 'Ilves', 'van der Moor'].map((name) => isFullName(parseName(name))),
  ).toEqual([true, true, false, false])
})

it('gives one key to spellings that differ in case, accents and points', () => {
  expect(new Set(['JOSÉ P. NÚÑEZ', 'Jose P Nunez'].map((name) => nameKey(parseName(name)))).size).toBe(1)
})
