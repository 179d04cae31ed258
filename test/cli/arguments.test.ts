import { CommanderError } from 'commander'
import { expect, test } from 'vitest'
import { parseArguments } from '../../src/cli/arguments.ts'
import { helpText } from '../../src/cli/commands.ts'
import { exitStatuses } from '../../src/cli/exit-status.ts'

test('what is typed is what is parsed', () => {
  expect(
    parseArguments(['a', '-', '--only', 'people,quotes', '-o', 'x.json', '--no-color', '--terms']),
  ).toEqual({
    merge: false,
    suggest: false,
    paths: ['a', '-'],
    only: ['people', 'quotes'],
    output: 'x.json',
    color: false,
    terms: true,
  })
})

test('colour is undecided unless a flag decides', () => {
  expect(parseArguments([])).toEqual({ merge: false, suggest: false, paths: [] })
  expect(parseArguments(['--color']).color).toBe(true)
})

test('a path that begins with a hyphen comes after --', () => {
  expect(parseArguments(['--', '--json']).paths).toEqual(['--json'])
})

test('merge is a command where it comes first, and a path elsewhere', () => {
  expect(parseArguments(['merge', 'a', '--json'])).toMatchObject({ merge: true, paths: ['a'], json: true })
  expect(parseArguments(['a', 'merge'])).toMatchObject({ merge: false, paths: ['a', 'merge'] })
  expect(parseArguments(['--', 'merge'])).toMatchObject({ merge: false, paths: ['merge'] })
})

test('so is suggest-merges, which knows no format', () => {
  expect(parseArguments(['suggest-merges', 'a'])).toMatchObject({ suggest: true, paths: ['a'] })
  expect(parseArguments(['a', 'suggest-merges']).suggest).toBe(false)
  expect(() => parseArguments(['suggest-merges', '--json'])).toThrow(CommanderError)
})

test('a share is one of so many', () => {
  expect(parseArguments(['a', '--shard', '8/8']).shard).toEqual({ share: 8, of: 8 })
})

test.each([
  ['--jsn', 'did you mean --json'],
  ['--formt', 'did you mean --format'],
  ['--only=speakers', 'people, places, quotes'],
  ['--by=town', 'speaker, person, place'],
  ['--kind=whole', 'direct, partial'],
  ['--top=0', 'from 1'],
  ['--context=-1', 'from 0'],
  ['--min-confidence=80', 'from 0 to 1'],
  ['--min-confidence=', 'from 0 to 1'],
  ['--jobs=0', 'a whole number from 1'],
  ['--jobs=many', 'a whole number from 1'],
  ['--shard=0/8', 'such as 1/8, up to 8/8'],
  ['--shard=9/8', 'such as 1/8, up to 8/8'],
  ['--shard=1', 'such as 1/8, up to 8/8'],
])('%s is a usage error that says what was meant', (typed, hint) => {
  const parse = () => parseArguments([typed])
  expect(parse).toThrow(CommanderError)
  expect(parse).toThrow(new RegExp(hint, 'i'))
})

test('the help opens with examples and names every exit status', () => {
  const help = helpText()
  expect(help).toMatch(/^Examples:\n( {2}analyze .*\n){6}\nUsage:/)
  for (const { status, meaning } of exitStatuses)
    expect(help).toMatch(new RegExp(`^  ${status} +${meaning}`, 'm'))
})
