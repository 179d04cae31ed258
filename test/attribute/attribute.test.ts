import { describe, expect, test } from 'vitest'
import { attribute } from '../../src/attribute/attribute.ts'
import { findMentions } from '../../src/mentions/find-mentions.ts'
import { findQuotations } from '../../src/quotes/find-quotations.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { segment } from '../../src/segment/segment.ts'
import { structure } from '../../src/structure/structure.ts'
import { cases } from './cases.ts'

function attributionsOf(text: string) {
  const read = { path: 'case.txt', text, encoding: 'utf-8', warnings: [] }
  return attribute(resolve(findMentions(segment(findQuotations(structure(read))))))
}

describe('names the speaker of', () => {
  test.each(cases)('%s', (text, ...speakers) => {
    const found = attributionsOf(text).attributions.map(({ speaker, cue, evidence }) =>
      [speaker?.text ?? '–', cue?.text ?? '–', evidence.rule].join(' | '),
    )
    expect(found).toEqual(speakers)
  })
})

test('a speaker and a cue stand outside the quotation, and their offsets slice their words', () => {
  for (const [text] of cases) {
    const { attributions, quotations } = attributionsOf(text)
    for (const { speaker, cue, quotation } of attributions) {
      const { start, end } = quotations[quotation]!
      for (const span of [speaker, cue]) {
        if (!span) continue
        expect(text.slice(span.start, span.end)).toBe(span.text)
        expect(span.end <= start || span.start >= end).toBe(true)
      }
    }
  }
})

test('speakers who speak together are all named', () => {
  const { attributions } = attributionsOf('“We won,” said Ilves, Brandt and Weil.')
  expect(attributions[0]!.speaker).toMatchObject({
    text: 'Ilves',
    others: [{ text: 'Brandt' }, { text: 'Weil' }],
  })
})

test('where no speaker is likely enough, the likeliest are given', () => {
  const { attributions } = attributionsOf(
    'Ilves met Brandt, Weil and Orm in Hallen. The sign was red. My favourite line is “What a day.”',
  )
  const { speaker, candidates } = attributions[0]!
  expect(speaker).toBeNull()
  expect(candidates.length).toBeGreaterThan(0)
  expect(candidates.length).toBeLessThanOrEqual(3)
  expect(candidates.map(({ probability }) => probability)).toEqual(
    candidates.map(({ probability }) => probability).sort((a, b) => b - a),
  )
})

test('“I” is the author where there is a byline, and the speaker inside a quotation', () => {
  const { attributions } = attributionsOf(
    'A talk in Hallen\n\nBy Mara Ilves\n\n“Go home,” I said to the guard.',
  )
  expect(attributions[0]!.speaker).toMatchObject({ text: 'I', name: 'Mara Ilves' })
})

test('one mention names one person for all its quotations, and goes on with who spoke right before', () => {
  const text = `In a talk with the Herald, Tomas Weil, a Norvian analyst, noted that Brandt has much influence, but cannot force Pavel Orlan to “give up.”

“That is why Orlan will resist,” he said. “I doubt that he will succeed.”`
  const { attributions, entities } = attributionsOf(text)
  const speakers = attributions.map(({ speaker }) => entities[speaker?.entity ?? -1]?.name)
  expect(speakers).toEqual(['Tomas Weil', 'Tomas Weil', 'Tomas Weil'])
})
