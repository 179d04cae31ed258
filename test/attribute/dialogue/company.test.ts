import { expect, test } from 'vitest'
import { Company, isSame } from '../../../src/attribute/dialogue/company.ts'
import type { Source } from '../../../src/model.ts'
import { narrated } from '../narrated.ts'

const { document } = narrated('Mara Ilves met Tomas Brandt and Jonas Weil.')
const person = (name: string, text = name): Source => {
  const entity = document.entities.findIndex((one) => one.name === name)
  return { start: 0, end: text.length, text, name, type: 'person', entity: entity < 0 ? null : entity }
}
const nobody = () => false

function company(...names: string[]): Company {
  const found = new Company(document)
  for (const name of names) found.add(person(name))
  return found
}

test('whoever was heard of last comes first, and is there once', () => {
  expect(company('Mara Ilves', 'Tomas Brandt', 'Mara Ilves').last(() => true)?.name).toBe('Mara Ilves')
  const rest = company('Mara Ilves', 'Tomas Brandt', 'Mara Ilves').last((who) => who.name !== 'Mara Ilves')
  expect(rest?.name).toBe('Tomas Brandt')
})

test('“he” is not whoever has just spoken, if there is another man', () => {
  const voices = company('Tomas Brandt', 'Jonas Weil', 'Mara Ilves')
  const he = person('Jonas Weil', 'he')
  const isOut = (who: Source) => isSame(who, person('Jonas Weil'))
  expect(voices.understand(he, isOut, company()).name).toBe('Tomas Brandt')
})

test('“he” stays who he is where he may be', () => {
  const voices = company('Tomas Brandt', 'Jonas Weil')
  expect(voices.understand(person('Tomas Brandt', 'he'), nobody, voices).name).toBe('Tomas Brandt')
})

test('a stranger keeps the words that name him', () => {
  const stranger = { ...person('Tomas Brandt', 'the old man') }
  expect(company().understand(stranger, nobody, company())).toMatchObject({
    name: 'the old man',
    entity: null,
  })
})
