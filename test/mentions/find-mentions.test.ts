import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mentionedOf } from '../stages.ts'

/** "person Mara Ilves", in order; names of others left out. */
function names(text: string): string[] {
  return mentionedOf(text)
    .mentions.filter(({ type }) => type !== 'other')
    .map(({ type, text }) => `${type} ${text}`)
}

test.each<[string, string[]]>([
  ['Anna Kowalska said she would visit Portugal.', ['person Anna Kowalska', 'place Portugal']],
  ['Foreign Minister Peter Novak flew to Oslo on Monday.', ['person Peter Novak', 'place Oslo']],
  ['The talks in Lisbon, Portugal, ended.', ['place Lisbon', 'place Portugal']],
  ['He met Norway’s president in Bergen.', ['place Norway', 'place Bergen']],
  ['Mr. John Andersen’s lawyer left Denmark.', ['person John Andersen', 'place Denmark']],
  ['PRESIDENT ANNA KOWALSKA VISITS OSLO IN MAY', ['person ANNA KOWALSKA', 'place OSLO']],
  [
    'A Lisbon-based group fears for the Portugal-Spain line.',
    ['place Lisbon', 'place Portugal', 'place Spain'],
  ],
  ['However, nobody came. The Portuguese lost.', []],
  ['The Ministry of Health said so.', ['organization Ministry of Health']],
  ['Ursula van der Berg told the Oslo Times.', ['person Ursula van der Berg', 'organization Oslo Times']],
])('%s', (text, expected) => {
  expect(names(text)).toEqual(expected)
})

test('a title is told but is no part of the name', () => {
  const { mentions, tokens } = mentionedOf('On Friday, Danish Defence Minister Peter Andersen arrived.')
  const [person] = mentions.filter(({ type }) => type === 'person')
  expect(person?.text).toBe('Peter Andersen')
  expect(tokens.slice(person!.title!.from, person!.title!.to).map(({ text }) => text)).toEqual([
    'Danish',
    'Defence',
    'Minister',
  ])
})

test('a word glued to a name is no title of it', () => {
  const { mentions } = mentionedOf(
    'He spoke in an interview with GuardianPeter Andersen, a Danish analyst, on Friday.',
  )
  expect(mentions.find(({ text }) => text === 'Peter Andersen')?.title).toBeNull()
})

test('mentions are in order, disjoint, and slices of the text, whatever the text', () => {
  const word = fc.constantFrom(
    'Anna',
    'van',
    'der',
    'Berg',
    'of',
    'Oslo',
    'OSLO',
    ',',
    '.',
    'the',
    '“',
    '”',
    "'s",
    'said',
    '\n\n',
    '😀',
    'İ',
    '5',
  )
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 40 }),
      (words) => {
        const { mentions, text, tokens } = mentionedOf(words.join(' '))
        let end = 0
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(tokens[mention.from]!.start).toBe(mention.start)
          expect(tokens[mention.to - 1]!.end).toBe(mention.end)
          expect(mention.evidence.confidence).toBeGreaterThanOrEqual(0)
          expect(mention.evidence.confidence).toBeLessThanOrEqual(1)
          end = mention.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      },
    ),
    { numRuns: 60 },
  )
})
