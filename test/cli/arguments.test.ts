import { CommanderError } from 'commander'
import { expect, test } from 'vitest'
import { helpText, parseArguments } from '../../src/cli/arguments.ts'
import { exitStatuses } from '../../src/cli/exit-status.ts'

test('what is typed is what is parsed', () => {
  expect(
    parseArguments(['a', '-', '--only', 'people,quotes', '-o', 'x.json', '--no-color', '--terms']),
  ).toEqual({
    paths: ['a', '-'],
    format: 'table',
    only: ['people', 'quotes'],
    output: 'x.json',
    color: false,
    terms: true,
  })
})

test('colour is undecided unless a flag decides', () => {
  expect(parseArguments([])).toEqual({ paths: [], format: 'table' })
  expect(parseArguments(['--color']).color).toBe(true)
})

test('a path that begins with a hyphen comes after --', () => {
  expect(parseArguments(['--', '--json']).paths).toEqual(['--json'])
})

test.each([
  ['--jsn', 'did you mean --json'],
  ['--form', 'did you mean --format'],
  ['--only=speakers', 'people, places, quotes'],
  ['--by=place', 'speaker'],
  ['--min-confidence=80', 'from 0 to 1'],
  ['--min-confidence=', 'from 0 to 1'],
])('%s is a usage error that says what was meant', (typed, hint) => {
  const parse = () => parseArguments([typed])
  expect(parse).toThrow(CommanderError)
  expect(parse).toThrow(new RegExp(hint, 'i'))
})

test('the help opens with three examples and names every exit status', () => {
  const help = helpText()
  expect(help).toMatch(/^Examples:\n( {2}analyze .*\n){3}\nUsage:/)
  for (const { status, meaning } of exitStatuses)
    expect(help).toMatch(new RegExp(`^  ${status} +${meaning}`, 'm'))
})
