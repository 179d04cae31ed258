import { expect, test } from 'vitest'
import { attribute } from '../../../src/attribute/attribute.ts'
import { narrated } from '../narrated.ts'

function speakersOf(...paragraphs: string[]): (string | undefined)[] {
  const { document } = narrated(paragraphs.join('\n\n'))
  return attribute(document).attributions.map(({ speaker }) => speaker?.name)
}

test('who tells the story has the name by which the others call him', () => {
  const speakers = speakersOf(
    'I had the window open when Mara Ilves came in. She sat down on my desk.',
    '“You are late, Brandt,” she said.',
    '“I was never early,” I said.',
    '“Have you got a light?”',
    'I gave her one. “What do you want?” I asked.',
  )
  expect(speakers).toEqual(['Mara Ilves', 'Brandt', 'Mara Ilves', 'Brandt'])
})

test('who tells the story is not whom he calls himself', () => {
  const speakers = speakersOf(
    'I opened the hatch, and my heart stood still.',
    '“Brandt,” I said, “come up.”',
    '“I am tired,” said a voice.',
    'I let him sleep.',
  )
  expect(speakers[0]).toBe('I')
})

test('who tells the story says his own name where he is asked for it', () => {
  const speakers = speakersOf(
    'I stood before the clerk. My hat was wet.',
    '“Your name?” asked the clerk.',
    '“Tomas Brandt,” I said.',
    'I signed.',
  )
  expect(speakers[1]).toBe('Tomas Brandt')
})

test('a story in which nobody says “I” has nobody to tell it', () => {
  const speakers = speakersOf('“You are late, Brandt,” said Mara Ilves.', '“I know.”', 'Nobody said more.')
  expect(speakers).toEqual(['Mara Ilves', 'Brandt'])
})
