import { expect, test } from 'vitest'
import { entityIds } from '../../src/names/entity-ids.ts'
import { person, place } from '../report/attributed.ts'

test('an id can be read, and says what it is the id of', () => {
  expect(entityIds([person('Mara Ilves', []), place('Sant’Orso', [])])).toEqual([
    'person:mara-ilves',
    'place:sant-orso',
  ])
})

test('namesakes are told apart', () => {
  const ids = entityIds([person('Jan Roe', []), person('Ján Roe', []), place('Jan Roe', [])])
  expect(ids).toEqual(['person:jan-roe', 'person:jan-roe-2', 'place:jan-roe'])
})

test('no two entities share an id, whatever they are called', () => {
  const ids = entityIds(['Roe', 'Roe', 'Roe 2', '!', '?', 'constructor'].map((name) => person(name, [])))
  expect(new Set(ids).size).toBe(ids.length)
})
