import { expect, test } from 'vitest'
import { checkRow } from '../../../src/reader/lexicon/check-row.ts'

test('empty cells are as good as none, and aliases are divided by semicolons or bars', () => {
  const row = {
    name: ' Mara  Ilves ',
    type: 'Person',
    aliases: 'Ilves; the Iron Gull|',
    role: '',
    country: '',
  }
  expect(checkRow(row)).toEqual({
    ok: true,
    name: {
      name: 'Mara Ilves',
      type: 'person',
      aliases: ['Ilves', 'the Iron Gull'],
      role: null,
      latitude: null,
      longitude: null,
      country: null,
    },
  })
})

test('a JSON file may have lists and numbers', () => {
  const row = {
    name: 'Vostrel',
    type: 'place',
    aliases: ['Vostrela'],
    latitude: 61.5,
    longitude: -0.1,
    country: 'fi',
  }
  expect(checkRow(row)).toMatchObject({
    name: { aliases: ['Vostrela'], latitude: 61.5, longitude: -0.1, country: 'FI' },
  })
})

test.each([
  [{ type: 'person' }, 'name is empty'],
  [{ name: 'A' }, 'type is ""'],
  [{ name: 'A', type: 'persn' }, 'type is "persn"'],
  [{ name: 'A', type: 'place', role: 'mayor' }, 'only people'],
  [{ name: 'A', type: 'place', latitude: '91', longitude: '0' }, 'latitude is "91"'],
  [{ name: 'A', type: 'place', latitude: '1', longitude: 'east' }, 'longitude is "east"'],
  [{ name: 'A', type: 'place', latitude: '1' }, 'one is missing'],
  [{ name: 'A', type: 'place', country: 'Norway' }, 'country is "NORWAY"'],
  [{ name: 'A', type: 'person', country: 'NO' }, 'only places'],
])('%j: %s', (row, problem) => {
  expect(checkRow(row)).toEqual({ ok: false, problem: expect.stringContaining(problem) })
})
