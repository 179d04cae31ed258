import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, test } from 'vitest'
import { IdentitiesError, readIdentities } from '../../src/identities/read-identities.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbatim-identities-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function read(text: string) {
  const path = join(folder, 'people.yaml')
  writeFileSync(path, text)
  return readIdentities(path)
}

test('reads every kind of entry', async () => {
  const rules = await read(`
# Of the harbour.
- merge: [Mara Ilves, M. Ilves]
  name: Mara Ilves
  roles: [president of Norvia, 007]
- split: Tomas Brandt
  into:
    - name: Tomas Brandt (skier)
      in: [ski.txt, "race.txt"]
- never:
    - Anna Weil
    - { name: A. Weil, in: old.txt }
- rename: Dell
  to: Bob Dell
- roles: mayor
  of: Bob Dell
`)
  const everywhere = (name: string) => ({ name, documents: null })
  expect(rules).toEqual([
    { kind: 'merge', people: [everywhere('Mara Ilves'), everywhere('M. Ilves')], name: 'Mara Ilves' },
    { kind: 'roles', person: everywhere('Mara Ilves'), roles: ['president of Norvia', '007'] },
    {
      kind: 'split',
      person: everywhere('Tomas Brandt'),
      into: [{ name: 'Tomas Brandt (skier)', documents: ['ski.txt', 'race.txt'] }],
    },
    { kind: 'never', people: [everywhere('Anna Weil'), { name: 'A. Weil', documents: ['old.txt'] }] },
    { kind: 'rename', person: everywhere('Dell'), to: 'Bob Dell' },
    { kind: 'roles', person: everywhere('Bob Dell'), roles: ['mayor'] },
  ])
})

test.each(['', '# nothing yet\n', '[]'])('a file without entries says nothing: %j', async (text) => {
  expect(await read(text)).toEqual([])
})

describe('says what is wrong, and on which line', () => {
  it.each([
    ['merge: [A, B]', ':1: is no list; begin every entry with "- "'],
    ['- merge: [A, B]\n- Mara', ':2: is no entry; begin it with one of merge, split, never, rename, roles'],
    ['- marge: [A, B]', ':1: has "marge", but none of merge, split, never, rename, roles'],
    ['- merge: [A, B]\n\n- merge: [A]', ':3: merge needs a list of at least two names'],
    ['- merge:\n    - A\n    - []', ':3: merge needs a text here'],
    ['- rename: A', ':1: rename needs "to", the name that is to stand in the report'],
    ['- rename: A\n  too: B', ':2: "too" does not belong to rename; beside it may stand to and roles'],
    [
      '- split: A\n  into:\n    - name: B',
      ':3: a part of a split needs "name" and "in", the files that mean this one',
    ],
    ['- roles: [mayor]', ':1: roles needs "of", the name of the person'],
    ['- never: [A, B]\n  name: C', ':2: "name" does not belong to never; it stands alone'],
    ['- merge: [A, B', ':1: '],
    ['- merge: *a', ':1: '],
  ])('%j', async (text, problem) => {
    const error = await read(text).then(
      () => null,
      (thrown) => thrown,
    )
    expect(error).toBeInstanceOf(IdentitiesError)
    expect(error.message).toContain(problem)
    expect(error.message).not.toContain('\n')
  })
})

test('says that there is no such file', async () => {
  await expect(readIdentities('nowhere.yaml')).rejects.toThrow('nowhere.yaml: no such file')
})
