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
