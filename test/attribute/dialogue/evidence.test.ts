import { expect, test } from 'vitest'
import { attribute } from '../../../src/attribute/attribute.ts'
import { narrated } from '../narrated.ts'

/** The name of the speaker of each quotation. */
function speakersOf(...paragraphs: string[]): (string | undefined)[] {
  const { document } = narrated(paragraphs.join('\n\n'))
  return attribute(document).attributions.map(({ speaker }) => speaker?.name)
}

test('“he” is whoever acts in the paragraph before', () => {
  const speakers = speakersOf(
    '“Is the ferry in?” asked Tomas Brandt.',
    '“Not yet.” Mara Ilves yawned.',
    'The clerk looked up from his ledger.',
    '“It sank,” he said.',
    '“When?” asked Tomas Brandt.',
    '“On Sunday.”',
  )
  expect(speakers).toEqual([
    'Tomas Brandt',
    'Mara Ilves',
    'The clerk',
    'Tomas Brandt',
    expect.stringMatching(/^the clerk$/i),
  ])
})

test('“he” is whoever acts before in the same paragraph', () => {
  const speakers = speakersOf(
    '“Is it far, Tomas?” asked Mara.',
    '“Very.”',
    'Viktor put down the lamp. “It is not,” he said.',
  )
  expect(speakers).toEqual(['Mara', 'Tomas', 'Viktor'])
})

test('“he” is not whoever is called by name', () => {
  const speakers = speakersOf(
    '“Is it far, Tomas?” asked Mara.',
    '“Very.”',
    'A boy put his head in at the door.',
    '“Please, Tomas,” he said, “they want you.”',
    '“Who?” asked Tomas.',
    '“The ferrymen.”',
  )
  expect(speakers.slice(2, 4)).toEqual(['A boy', 'A boy'])
})

test('“her mother” is the other woman who has spoken', () => {
  const speakers = speakersOf(
    '“Shall we go, Mrs. Dell?” asked Anna Orlev.',
    '“Not yet.”',
    '“You are tired,” said her mother.',
    '“I am not.”',
  )
  expect(speakers).toEqual(['Anna Orlev', 'Dell', 'Anna Orlev', 'Dell'])
})

test('“her mother” is nobody known where no other woman has spoken', () => {
  const speakers = speakersOf(
    '“Shall we go, Mrs. Dell?” asked Mr. Weil.',
    '“Not yet.”',
    '“You are tired,” said her mother.',
  )
  expect(speakers).toEqual(['Weil', 'Dell', 'her mother'])
})

test('“the man” is a stranger, “the old man” the other one of two', () => {
  const other = speakersOf(
    '“Have you a light, Anna?” asked Tomas.',
    '“No.”',
    '“A pity,” said the old man.',
    '“Yes.”',
  )
  expect(other[2]).toBe('Tomas')
  const stranger = speakersOf(
    '“Have you a light, Anna?” asked Tomas.',
    '“No.”',
    '“A pity,” said the man.',
    '“Yes.”',
  )
  expect(stranger[2]).toBe('the man')
})

test('“the lady” is a woman who has a name, unless the story told of another one', () => {
  const lines = [
    '“Shall we go?” asked Anna Orlev.',
    '“Not yet,” said Tomas.',
    '“Never,” said Viktor.',
    '“Why?” asked the old lady.',
  ]
  expect(speakersOf(...lines).at(-1)).toBe('Anna Orlev')
  expect(speakersOf('An old lady yawned.', ...lines).at(-1)).toBe('the old lady')
})

test('“the Duchess” is nobody who has another title', () => {
  const speakers = speakersOf(
    '“Shall we go, Lady Dell?” asked Captain Weil.',
    '“Not yet,” said Lady Dell.',
    '“And why not?” asked the Duchess.',
    '“The rain,” said the Captain.',
  )
  expect(speakers).toEqual(['Weil', 'Dell', 'the Duchess', 'Weil'])
})

test('who is called “sir” is not the woman of two', () => {
  const speakers = speakersOf(
    '“Shall we go?” asked Anna Orlev.',
    '“Not yet,” said Tomas.',
    '“Is it raining?” asked Viktor.',
    '“I think, sir, that it is.”',
    '“Then we stay.”',
  )
  expect(speakers[4]).toBe('Viktor')
})

test('“was the answer” names nobody: the other one answers', () => {
  const speakers = speakersOf(
    '“Shall we go, Tomas?” asked Anna Orlev.',
    '“Not yet,” was the curt answer.',
    '“And why not?” asked Anna.',
  )
  expect(speakers[1]).toBe('Tomas')
})

test('whoever tells the story has the name by which only others call', () => {
  const speakers = speakersOf(
    'I got to the hotel at nine.',
    '“Is that you, Weil?” asked Hobart.',
    '“It is.”',
    '“Then come in.”',
  )
  expect(speakers).toEqual(['Hobart', 'Weil', 'Hobart'])
})

test('a name that the writer uses later is not that of who tells the story', () => {
  const speakers = speakersOf(
    'I put up my hand.',
    '“Are you Winnie, then?” asked Sal Orlev.',
    '“Hi, Winnie,” I said.',
    '“Are you thieves?”',
    '“No,” said Sal Orlev.',
    '“Good,” Winnie said.',
  )
  expect(speakers[2]).toBe('Winnie')
})
