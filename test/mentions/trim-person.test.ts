import { expect, test } from 'vitest'
import { mentionedOf } from '../stages.ts'

function peopleIn(text: string): string[] {
  return mentionedOf(text)
    .mentions.filter(({ type }) => type === 'person')
    .map((mention) => mention.text)
}

test.each([
  ['The case is closed, DC Anna Weil said in the evening.', ['Anna Weil']],
  ['Tom Brandt KC, defending, said that his client was sorry.', ['Tom Brandt']],
  ['“He sleeps,” said Miss Odile, and Brother Brandt looked up.', ['Odile', 'Brandt']],
  [
    'The umpires agreed with Tom Brandt, and Carver Coach Dale Ruud kept this one on.',
    ['Tom Brandt', 'Dale Ruud'],
  ],
  ['Asked by Mara Ilves MP, the clerk said nothing.', ['Mara Ilves']],
  ['The bill was signed, and Sen. Lydia Brandt asked in a letter whether it was lawful.', ['Lydia Brandt']],
  ['“Then I wish you joy, Miss Odile,” said the curate.', ['Odile']],
  ['“Put out your lamp, Monsieur Odile,” said the curate.', ['Odile']],
])('ranks and honours are no part of a name: %s', (text, people) => {
  expect(peopleIn(text)).toEqual(people)
})
