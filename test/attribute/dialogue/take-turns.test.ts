import { expect, test } from 'vitest'
import { attribute } from '../../../src/attribute/attribute.ts'
import { narrated } from '../narrated.ts'

function rulesOf(...paragraphs: string[]): string[] {
  const { document } = narrated(paragraphs.join('\n\n'))
  return attribute(document).attributions.map(
    ({ speaker, kind, evidence }) => `${speaker?.name ?? 'nobody'} | ${kind} | ${evidence.rule}`,
  )
}

test('a reply says by what its speaker was found', () => {
  expect(rulesOf('“Soup, Viktor?” asked Anna.', '“Please.”')).toEqual([
    'Anna | direct | verb-subject-after',
    'Viktor | direct | reply',
  ])
})

test('a reply has nobody where there is nobody else', () => {
  expect(rulesOf('“Soup?” asked Anna.', '“Please.”', '“Bread?”')).toEqual([
    'Anna | direct | verb-subject-after',
    'nobody | direct | none',
    expect.stringContaining('Anna | direct'),
  ])
})

test('a clause beside the words stands over the turn that it would be', () => {
  expect(rulesOf('“Soup, Viktor?” asked Anna.', '“Please.”', '“With bread,” Viktor added.')).toEqual([
    'Anna | direct | verb-subject-after',
    'Viktor | direct | reply',
    'Viktor | direct | subject-verb-after',
  ])
})
