import { expect, test } from 'vitest'
import { findMentions } from '../../src/mentions/find-mentions.ts'
import { findQuotations } from '../../src/quotes/find-quotations.ts'
import { segment } from '../../src/segment/segment.ts'
import { structure } from '../../src/structure/structure.ts'

function peopleIn(text: string): string[] {
  const read = { path: 'a.txt', text, encoding: 'utf-8', warnings: [] }
  const { mentions } = findMentions(segment(findQuotations(structure(read))))
  return mentions.filter(({ type }) => type === 'person').map((mention) => mention.text)
}

test.each([
  ['The case is closed, DC Anna Weil said in the evening.', ['Anna Weil']],
  ['Tom Brandt KC, defending, said that his client was sorry.', ['Tom Brandt']],
  ['Asked by Mara Ilves MP, the clerk said nothing.', ['Mara Ilves']],
])('ranks and honours are no part of a name: %s', (text, people) => {
  expect(peopleIn(text)).toEqual(people)
})
