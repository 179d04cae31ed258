import { describe, expect, it } from 'vitest'
import { findAllusions } from '../../src/about/about.ts'
import { attribute } from '../../src/attribute/attribute.ts'
import { resolved } from '../resolve/resolved.ts'

/** "I → Mara Ilves" for each allusion, in the order of the text. */
function allusionsOf(marked: string): string[] {
  const { text, entities, allusions } = findAllusions(attribute(resolved(marked)))
  return allusions
    .flat()
    .map(({ start, end, entity }) => `${text.slice(start, end)} → ${entities[entity]!.name}`)
}

const cases: readonly (readonly [why: string, text: string, allusions: readonly string[]])[] = [
  ['"I" by the speaker', '“I sold my boat,” said {Mara Ilves}.', ['I → Mara Ilves', 'my → Mara Ilves']],
  ['"I" by whom a pronoun means', '{Mara Ilves} spoke. “I am late,” she said.', ['I → Mara Ilves']],
  ['no "I" of two who speak', '“I knew nothing,” said {Mara Ilves} and {Jonas Weil}.', []],
  ['no "we"', '“We are late,” said {Mara Ilves}.', []],
  ['"you" by who is told', '“You are late,” {Mara Ilves} told {Jonas Weil}.', ['You → Jonas Weil']],
  ['"you" by who is called', '“Thank you, {Jonas Weil},” said {Mara Ilves}.', ['you → Jonas Weil']],
  ['no "you" where nobody is told', '“You never know,” said {Mara Ilves}.', []],
  [
    '"he" by the only one of his gender',
    '{Jonas Weil} left on Monday. “He was late,” said {Mara Ilves}.',
    ['He → Jonas Weil'],
  ],
  ['no "she" as the speaker herself', '“She was late,” said {Mara Ilves}.', []],
]

describe('understands in a quotation', () => {
  it.each(cases)('%s', (_, text, allusions) => {
    expect(allusionsOf(text)).toEqual(allusions)
  })
})

it('understands "you" in a transcript as whoever had the word before', () => {
  const text = `{JONAS WEIL}, REPORTER: Were you late?

{MARA ILVES}, MINISTER: I was. Were you?

{WEIL}: I think you know.

{ILVES}: I do not.
`
  expect(allusionsOf(text)).toEqual(expect.arrayContaining(['I → Mara Ilves', 'you → Jonas Weil']))
})
