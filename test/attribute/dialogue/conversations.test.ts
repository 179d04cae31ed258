import { expect, test } from 'vitest'
import { findConversations } from '../../../src/attribute/dialogue/conversations.ts'
import { findTurns } from '../../../src/attribute/dialogue/turn.ts'
import { narrated } from '../narrated.ts'

/** For each conversation of a text the number of its turns. */
function sizes(...paragraphs: string[]): number[] {
  const { narration, document } = narrated(paragraphs.join('\n\n'))
  return findConversations(findTurns(narration, document)).map((turns) => turns.length)
}

test('a question and a bare answer make a conversation', () => {
  expect(sizes('Anna met Viktor.', '“Soup?” she asked.', '“Please.”')).toEqual([2])
})

test('a paragraph without a word said ends one', () => {
  expect(
    sizes('“Soup?” asked Anna.', '“Please.”', 'They ate.', 'It grew dark.', '“More?” asked Anna.', '“No.”'),
  ).toEqual([2, 2])
})

test('somebody is called by name', () => {
  expect(sizes('“Come in, Viktor,” said Anna.', '“I am in.”')).toEqual([2])
})

test('people who are quoted one after the other in the news do not talk with each other', () => {
  expect(
    sizes(
      'The dam broke on Monday.',
      '“We heard it at night and ran up the hill with the children,” said Mara Ilves, a teacher.',
      '“Nobody had told us anything, although everyone in town knew,” said Tomas Brandt.',
      '“It will take a year to rebuild the road and the bridge, and longer to find the money.”',
    ),
  ).toEqual([])
})

test('in a story every turn belongs to one', () => {
  expect(
    sizes(
      'Anna met Viktor.',
      '“Soup?” she asked.',
      '“Please.”',
      '“Bread?”',
      '“No.”',
      'He sat down.',
      '“You are late,” she said.',
    ),
  ).toEqual([4, 1])
})

test('a quotation over two paragraphs is one turn', () => {
  const { narration, document } = narrated(
    '“We left,” said Anna. “It was late.\n\n“And it was cold.”\n\n“So?”',
  )
  expect(findTurns(narration, document).map(({ block, lastBlock }) => [block, lastBlock])).toEqual([
    [0, 1],
    [2, 2],
  ])
})
