import { describe, expect, test } from 'vitest'
import type { MentionType } from '../../src/model.ts'
import { mentionedOf } from '../stages.ts'
import { cases } from './cases.ts'

function namesIn(text: string): { people: string[]; places: string[] } {
  const { mentions } = mentionedOf(text)
  const of = (wanted: MentionType) => mentions.filter(({ type }) => type === wanted).map((m) => m.text)
  return { people: of('person'), places: of('place') }
}

describe.each(Object.entries(cases))('people and places: %s', (_, sentences) => {
  test.each(sentences)('%s', (text, people, places) => {
    expect(namesIn(text)).toEqual({ people, places })
  })
})
