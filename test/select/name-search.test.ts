import { expect, test } from 'vitest'
import { nameSearch } from '../../src/select/name-search.ts'

const seen = [{ name: 'Mara Ilves', aliases: ['Ilves'] }, { name: 'Tomas Brandt' }]

function search(name: string) {
  const search = nameSearch(name)
  for (const named of seen) search.see([named])
  return search
}

test('a name that somebody has is found', () => {
  expect(search('ilves').found()).toBe(true)
  expect(search('Ilvas').found()).toBe(false)
})

test.each([
  ['Ilvas', 'Mara Ilves'],
  ['brandt', 'Tomas Brandt'],
  ['Tom', 'Tomas Brandt'],
  ['Tomas Brand', 'Tomas Brandt'],
  ['Weil', null],
])('whoever asks for %s may have meant %s', (name, meant) => {
  expect(search(name).suggestion()).toBe(meant)
})
