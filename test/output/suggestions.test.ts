import { expect, test } from 'vitest'
import { suggestions } from '../../src/output/suggestions.ts'

const written = (...all: Parameters<typeof suggestions>[0]) => [...suggestions(all)].join('')

test('each suggestion stands below its reasons', () => {
  const people = [
    { name: 'Mara Ilves', documents: null },
    { name: 'Ilves', documents: ['a.txt'] },
  ]
  expect(
    written(
      { rule: { kind: 'merge', people, name: 'Mara Ilves' }, reasons: ['mayor in both', 'both in Hallen'] },
      {
        rule: {
          kind: 'split',
          person: people[0]!,
          into: [{ name: 'Mara Ilves (pilot)', documents: ['b.txt'] }],
        },
        reasons: ['mayor in 2 articles'],
      },
    ),
  ).toBe(`\
# Who may be one person, and who two. Delete what is not so; what is left is for analyze --identities FILE.

# mayor in both; both in Hallen
- merge:
    - "Mara Ilves"
    - { name: "Ilves", in: ["a.txt"] }
  name: "Mara Ilves"

# mayor in 2 articles
- split: "Mara Ilves"
  into:
    - { name: "Mara Ilves (pilot)", in: ["b.txt"] }
`)
})

test('nothing in a name ends a comment or a text', () => {
  const name = 'Mara "the\n- merge: [A, B]'
  const rule = { kind: 'merge', people: [{ name, documents: null }], name: null } as const
  for (const line of written({ rule, reasons: [name] }).split('\n'))
    expect(line).toMatch(/^(?:#|- merge:$| {4}- "|$)/)
})
