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

test.each([
  ['Ilves on Monday called it “dead”.', 'Ilves called'],
  ['They fired Brandt, who Ilves on Monday called “a fool”.', 'Ilves called'],
  ['Ilves late Monday called it “dead”.', 'Ilves called'],
])('words that tell the time stand between a subject and its verb: %s', (text, deeds) => {
  expect(deedsOf(text)).toContain(deeds)
})

test('a second verb has the subject of its own clause, not that of the one before the comma', () => {
  expect(deedsOf('When asked whom she backed, Tomas Weil smiled and said, “Nobody.”')).toContain(
    'Tomas Weil smiled said',
  )
})

test('who stands behind a verb between commas says it', () => {
  expect(deedsOf('The trouble with it, says Mara Ilves, is that it is “dead”.')).toContain('Mara Ilves says')
})

test('a paper in front of a title and a name says nothing', () => {
  expect(deedsOf('In a talk with the Herald, its owner, Tomas Weil, said, “We won.”')).toEqual([
    'its owner said',
  ])
})

test('a participle behind words that tell the time has the subject of the sentence', () => {
  expect(deedsOf('Ilves sent a row of letters early Friday calling it “dead”.')).toContain(
    'Ilves sent calling',
  )
})

test('“with” opens a clause before a participle', () => {
  expect(deedsOf('The Herald left, with some marchers shouting “shame”.')).toContain('some marchers shouting')
  expect(deedsOf('Ilves met it with some words calling it “dead”.')).toContain('Ilves met calling')
})
