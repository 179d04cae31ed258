import { expect, test } from 'vitest'
import { suggestIdentities } from '../../../src/corpus/people/suggest.ts'
import { report } from '../reports.ts'

const reports = (...documents: (readonly string[])[]) =>
  documents.map((people, index) => report({ path: `${index}.txt`, people }))

test('suggests to merge who may well be one, with the reasons', () => {
  const [suggestion, ...others] = suggestIdentities(
    reports(['Robert Dell, nurse', 'Jonas Weil', 'Zizou'], ['Bob Dell', 'Zizou']),
  )
  expect(others).toEqual([])
  expect(suggestion).toEqual({
    rule: {
      kind: 'merge',
      people: [
        { name: 'Bob Dell', documents: null },
        { name: 'Robert Dell', documents: null },
      ],
      name: 'Bob Dell',
    },
    reasons: ['the names agree', 'both are named with Zizou'],
  })
})

test('does not suggest what the user has denied', () => {
  const people = ['Robert Dell', 'Bob Dell'].map((name) => ({ name, documents: null }))
  const documents = reports(['Robert Dell, nurse', 'Zizou'], ['Bob Dell', 'Zizou'])
  expect(suggestIdentities(documents)).toHaveLength(1)
  expect(suggestIdentities(documents, [{ kind: 'never', people }])).toEqual([])
})

test('suggests to split who was joined over two walks of life', () => {
  const shared = ['Jonas Weil', 'Anna Dell', 'Tomas Brandt']
  const suggestions = suggestIdentities(
    reports(
      ['Mara Ilves, mayor', ...shared],
      ['Mara Ilves, mayor', ...shared],
      ['Mara Ilves, baker', ...shared],
    ),
  )
  expect(suggestions).toEqual([
    {
      rule: {
        kind: 'split',
        person: { name: 'Mara Ilves', documents: null },
        into: [{ name: 'Mara Ilves (baker)', documents: ['2.txt'] }],
      },
      reasons: ['mayor in 2 articles', 'baker in 1 article'],
    },
  ])
})
