import { expect, test } from 'vitest'
import { findSubjects } from '../../../src/attribute/ranker/subjects.ts'
import { narrated, wordsOf } from '../narrated.ts'

function deedsOf(text: string) {
  const context = narrated(text)
  return [...findSubjects(context)].map(([subject, deeds]) =>
    [
      wordsOf(subject, context),
      ...deeds.map(({ verb, passive }) => context.narration.items[verb]!.lower + (passive ? '!' : '')),
    ].join(' '),
  )
}

test('a subject has the verbs that it shares too', () => {
  expect(deedsOf('Ilves left the room and said, “We won.”')).toEqual(['Ilves left said'])
})

test('the phrase before a preposition is the subject, not the one behind it', () => {
  expect(deedsOf('The head of the board at Kesten said, “We won.”')).toEqual(['The head of the board said'])
})

test('a passive says so', () => {
  expect(deedsOf('Ilves was asked about “it”. “We won,” Brandt said.')).toEqual([
    'Ilves asked!',
    'Brandt said',
  ])
})

test('a sentence without a quotation is left out', () => {
  expect(deedsOf('Ilves slept. “We won,” Brandt said.')).toEqual(['Brandt said'])
})

test('a participle behind a quotation has the subject of the sentence', () => {
  expect(deedsOf('Ilves called the deal “dead,” adding that it would cost too much.')).toContain(
    'Ilves called adding',
  )
})

test('“who” stands for the phrase before it, whatever stands between it and its verb', () => {
  expect(deedsOf('He met Ilves, who, on a visit to Hallen, said, “We won.”')).toContain('Ilves said')
})
