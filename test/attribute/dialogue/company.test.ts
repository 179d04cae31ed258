import { expect, test } from 'vitest'
import { Company, isSame } from '../../../src/attribute/dialogue/company.ts'
import type { Source } from '../../../src/model.ts'
import { narrated } from '../narrated.ts'

const { document } = narrated('Mara Ilves met Tomas Brandt, her eldest brother, and Quillow.')
const person = (name: string, text = name): Source => {
  const entity = document.entities.findIndex((one) => one.name === name)
  return { start: 0, end: text.length, text, name, type: 'person', entity: entity < 0 ? null : entity }
}

function company(...people: Source[]): Company {
  const found = new Company(document)
  for (const one of people) found.add(one)
  return found
}

test('whoever was heard of last comes first, and is there once', () => {
  const all = company(person('Mara Ilves'), person('Tomas Brandt'), person('Mara Ilves'))
  expect(all.members.map(({ name }) => name)).toEqual(['Mara Ilves', 'Tomas Brandt'])
})

test('“a boy” and “the boy” are one, a boy and a girl two', () => {
  expect(isSame(person('A boy'), person('the boy'))).toBe(true)
  expect(isSame(person('a boy'), person('a girl'))).toBe(false)
})

test('“he” alone is nobody', () => {
  expect(company(person('he')).members).toEqual([])
})

test('a pronoun tells the gender of those whose names do not, in every circle of the text', () => {
  const all = company(person('the agent'))
  expect(all.genderOf(person('the agent'))).toBeNull()
  all.add(person('the agent', 'she'))
  expect(all.genderOf(person('the agent'))).toBe('female')
  expect(all.circle().genderOf(person('the agent'))).toBe('female')
})

test('a rank is a man’s where nothing else tells', () => {
  const { document: ranked } = narrated('Inspector Quillow met Colonel Mara Ilves.')
  const [inspector, colonel] = ranked.entities.map(({ name }, entity) => ({ ...person(name), entity }))
  expect(new Company(ranked).genderOf(inspector!)).toBe('male')
  expect(new Company(ranked).genderOf(colonel!)).toBe('female')
})

test('“the two clerks” and “the policemen” are several, and nobody', () => {
  expect(company(person('the two clerks'), person('the policemen')).members).toEqual([])
})
