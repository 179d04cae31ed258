import { describe, expect, test } from 'vitest'
import { findMentions } from '../../src/mentions/find-mentions.ts'
import type { MentionType } from '../../src/model.ts'
import { findQuotations } from '../../src/quotes/find-quotations.ts'
import { segment } from '../../src/segment/segment.ts'
import { structure } from '../../src/structure/structure.ts'
import { cases } from './cases.ts'

function namesIn(text: string): { people: string[]; places: string[] } {
  const read = { path: 'case.txt', text, encoding: 'utf-8', warnings: [] }
  const { mentions } = findMentions(segment(findQuotations(structure(read))))
  const of = (wanted: MentionType) => mentions.filter(({ type }) => type === wanted).map((m) => m.text)
  return { people: of('person'), places: of('place') }
}

describe.each(Object.entries(cases))('people and places: %s', (_, sentences) => {
  test.each(sentences)('%s', (text, people, places) => {
    expect(namesIn(text)).toEqual({ people, places })
  })
})
