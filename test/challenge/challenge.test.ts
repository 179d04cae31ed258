import { describe, expect, test } from 'vitest'
import type { Attribution } from '../../src/model.ts'
import { attributedOf } from '../stages.ts'
import { cases, knownFailures } from './cases.ts'

/** The answers as the table writes them; a name is told by the canonical name or by the words of the text. */
function answersTo(text: string, expected: readonly string[]): string[] {
  const { attributions } = attributedOf(text)
  return attributions.map((attribution, i) => answer(attribution, expected[i] ?? ''))
}

function answer({ kind, speaker }: Attribution, expected: string): string {
  if (kind === 'term') return 'term'
  if (!speaker) return 'nobody'
  const wanted = expected.split(' + ')
  return [speaker, ...speaker.others]
    .map(({ name, text }, i) => (wanted[i] === text ? text : name))
    .join(' + ')
}

describe('whose words', () => {
  test.each(cases)('%s', (text, ...speakers) => {
    expect(answersTo(text, speakers)).toEqual(speakers)
  })
})

test.each(knownFailures)('not yet: %s', (text, ...speakers) => {
  // When this fails, the case passes: move it up to its kind.
  expect(answersTo(text, speakers)).not.toEqual(speakers)
})

test('at least two hundred cases, and no more than one in twenty is a known failure', () => {
  const all = cases.length + knownFailures.length
  expect(all).toBeGreaterThanOrEqual(200)
  expect(knownFailures.length / all).toBeLessThanOrEqual(0.05)
})
