import { expect, test } from 'vitest'
import { wantedNames } from '../../src/cli/wanted-names.ts'
import { documentOf, person, place, quote } from '../output/sample.ts'

const document = {
  ...documentOf('a.txt'),
  schemaVersion: 1,
  type: 'document',
  people: [person('Mara Ilves', { quotes: 1 }), person('Tomas Brandt')],
  places: [place('Tarn')],
  quotes: [
    quote('a', {
      speaker: {
        name: 'the ministry',
        type: 'organization',
        person: null,
        text: 'it',
        start: 0,
        end: 2,
        others: [],
      },
    }),
  ],
} as const

function missing(selection: Parameters<typeof wantedNames>[0]) {
  const wanted = wantedNames(selection)
  wanted.see(document)
  return wanted.missing()
}

test('names that are there are worth no word', () => {
  expect(missing({})).toEqual([])
  expect(missing({ about: 'tarn', speaker: 'ministry' })).toEqual([])
})

test('a name that nobody has is told, with the nearest', () => {
  expect(missing({ about: 'Brand' })).toEqual([
    'no person or place is called Brand; did you mean Tomas Brandt?',
  ])
})

test('whoever is only mentioned is no speaker', () => {
  expect(missing({ speaker: 'Tomas Brandt' })).toEqual(['nobody is quoted who is called Tomas Brandt'])
})
