import { expect, test } from 'vitest'
import { mergeReports } from '../../../src/corpus/merge-reports.ts'
import type { IdentityRule } from '../../../src/model.ts'
import { report } from '../reports.ts'

const documents = [
  ['Mara Ilves, mayor | Ilves'],
  ['Mara Ilves, mayor', 'Tomas Brandt'],
  ['M. Ilves, pilot', 'Anna Brandt'],
].map((people, index) => report({ path: `news/${index}.txt`, people }))

function after(...rules: readonly IdentityRule[]) {
  return mergeReports(documents, rules).people.map(({ name, count, roles }) => [name, count, ...roles])
}

const everywhere = (name: string) => ({ name, documents: null })

test('merges, and names the person as wanted', () => {
  const people = [everywhere('mara ilves'), everywhere('M. Ilves')]
  expect(after({ kind: 'merge', people, name: null })).toContainEqual(['mara ilves', 4, 'mayor', 'pilot'])
  expect(after({ kind: 'merge', people, name: 'Mara O. Ilves' })).toContainEqual([
    'Mara O. Ilves',
    4,
    'mayor',
    'pilot',
  ])
})

test('merges what some documents mean, and leaves the others', () => {
  const people = [everywhere('Tomas Brandt'), { name: 'Mara Ilves', documents: ['1.txt'] }]
  expect(after({ kind: 'merge', people, name: null })).toEqual([
    ['Mara Ilves', 2, 'mayor'],
    ['Tomas Brandt', 2, 'mayor'],
    ['Anna Brandt', 1],
    ['M. Ilves', 1, 'pilot'],
  ])
})

test('splits by documents, and the parts can be called by their names', () => {
  const into = [{ name: 'Mara Ilves (elder)', documents: ['news/1.txt'] }]
  expect(
    after(
      { kind: 'roles', person: everywhere('Mara Ilves (elder)'), roles: ['retired'] },
      { kind: 'split', person: everywhere('Mara Ilves'), into },
    ),
  ).toEqual(
    expect.arrayContaining([
      ['Mara Ilves', 2, 'mayor'],
      ['Mara Ilves (elder)', 1, 'retired'],
    ]),
  )
})

test('keeps apart what is never one', () => {
  const reports = [['Mara Ilves, mayor'], ['Mara Anna Ilves, mayor']].map((people, index) =>
    report({ path: `${index}.txt`, people }),
  )
  expect(mergeReports(reports).people).toHaveLength(1)
  const people = [everywhere('Mara Ilves'), everywhere('Mara Anna Ilves')]
  expect(mergeReports(reports, [{ kind: 'never', people }]).people).toHaveLength(2)
})

test('keeps the old name as an alias', () => {
  const { people } = mergeReports(documents, [
    { kind: 'rename', person: everywhere('Mara Ilves'), to: 'Mara the Elder' },
  ])
  expect(people[0]).toMatchObject({
    id: 'person:mara-the-elder',
    name: 'Mara the Elder',
    aliases: ['Mara Ilves', 'Ilves'],
  })
})

test('knows nobody of an unknown name, and goes on', () => {
  expect(after({ kind: 'rename', person: everywhere('Nobody'), to: 'Somebody' })).toEqual(after())
})
