import { expect, test } from 'vitest'
import { joinParts } from '../../../src/corpus/people/join-parts.ts'
import type { DocumentReport } from '../../../src/model.ts'
import { documentOf, person } from '../../output/sample.ts'

/** Which names of the parts are one person's, with the number of the part. */
function joined(...parts: string[][]): string[][] {
  const reports = parts.map(
    (names): DocumentReport => ({
      schemaVersion: 1,
      type: 'document',
      ...documentOf('year.txt'),
      people: names.map((name, index) => person(name, { id: `person:${index}` })),
      places: [],
      quotes: [],
    }),
  )
  return joinParts(reports).map(({ members }) =>
    members.map(({ document, entity }) => `${document} ${entity.name}`),
  )
}

test('a full name is one person in all parts, with accents or without', () => {
  expect(joined(['Mara Dell'], ['Tomas Brandt'], ['Mara Déll'])).toEqual([
    ['0 Mara Dell', '2 Mara Déll'],
    ['1 Tomas Brandt'],
  ])
})

test('a family name alone goes on from the part before, through several parts', () => {
  expect(joined(['Mara Dell', 'Ida Dell'], ['Dell'], ['Dell'])).toEqual([
    ['0 Mara Dell', '1 Dell', '2 Dell'],
    ['0 Ida Dell'],
  ])
})

test('it does not come back after a part without it', () => {
  expect(joined(['Mara Dell'], [], ['Dell'])).toEqual([['0 Mara Dell'], ['2 Dell']])
})

test('two whom one part keeps apart are two', () => {
  expect(joined(['Mara Dell'], ['Mara Dell', 'Dell'])).toEqual([['0 Mara Dell', '1 Mara Dell'], ['1 Dell']])
})
