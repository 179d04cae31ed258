import { expect, test } from 'vitest'
import { attribute } from '../../../src/attribute/attribute.ts'
import { narrated } from '../narrated.ts'

function speakersOf(...paragraphs: string[]): (string | undefined)[] {
  const { document } = narrated(paragraphs.join('\n\n'))
  return attribute(document).attributions.map(({ speaker }) => speaker?.name)
}

test('who is named at the end tells who spoke before', () => {
  const speakers = speakersOf(
    'Mara Ilves sat with Tomas Brandt in the boat.',
    '“Is it late?”',
    '“Very.”',
    '“Then we row,” said Mara.',
  )
  expect(speakers).toEqual(['Mara Ilves', 'Tomas Brandt', 'Mara Ilves'])
})

test('who is called replies, though somebody else spoke before', () => {
  const speakers = speakersOf(
    '“The oars are gone,” said Tomas Brandt.',
    '“Since when?” asked Mara Ilves.',
    '“Since noon.” Tomas looked at Viktor Orlev. “You had them last, Viktor.”',
    '“Me?”',
    '“You.”',
  )
  expect(speakers.slice(-2)).toEqual(['Viktor Orlev', 'Tomas Brandt'])
})

test('a reply is not given by whoever asked, however often he is named', () => {
  const speakers = speakersOf(
    'Viktor Orlev was cold. Viktor Orlev was tired. Mara Ilves steered.',
    '“Are we there?” asked Viktor Orlev.',
    '“No.”',
    '“Are we there now?”',
    '“Ask Tomas.”',
  )
  expect(speakers).toEqual(['Viktor Orlev', 'Mara Ilves', 'Viktor Orlev', 'Mara Ilves'])
})

test('a long talk takes no longer for each line than a short one', () => {
  const lines = Array.from({ length: 3000 }, (_, at) => `“${at % 2 ? 'No' : 'Yes'}, Anna${at}, it is.”`)
  expect(speakersOf('“Well, Anna?” asked Mara Ilves.', ...lines)).toHaveLength(3001)
})
