import { expect, test } from 'vitest'
import type { Block, Structured } from '../../src/model.ts'
import { turnParagraphs } from '../../src/quotes/turn-paragraphs.ts'
import { article } from './article.ts'

/** Every line is a paragraph; what stands before `: ` in large letters is the label of a turn. */
function transcript(...lines: string[]): Structured {
  const document = article(lines.join('\n'))
  const blocks = document.blocks.map((block): Block => {
    const label = /^"?(\p{Lu}[\p{Lu} ,]+):/u.exec(document.text.slice(block.start, block.end))
    const start = block.start + (label?.[0].indexOf(label[1]!) ?? 0)
    return label ? { ...block, turn: { start, end: block.start + label[0].length } } : block
  })
  return { ...document, blocks }
}

function wordsOf(document: Structured, index: number): string[] {
  return turnParagraphs(document)(index).map(({ start, end }) => document.text.slice(start, end).trim())
}

test('a turn goes on as far as the next label', () => {
  const document = transcript('ILVES: We stay.', 'And we do.', 'WEIL: Why?')
  expect(wordsOf(document, 0)).toEqual(['We stay.', 'And we do.'])
  expect(wordsOf(document, 2)).toEqual(['Why?'])
})

test('what somebody does is not what he says', () => {
  expect(wordsOf(transcript('ILVES: [laughs] We stay.', 'WEIL: (off microphone) Why?'), 0)).toEqual([
    'We stay.',
  ])
})

test('behind the last label the writer speaks again', () => {
  expect(wordsOf(transcript('ILVES: We stay.', 'The talks ended late.'), 0)).toEqual(['We stay.'])
})

test('a label on a line of its own has the paragraph behind it, if it is the last one or not', () => {
  expect(wordsOf(transcript('ILVES:', 'We stay.', 'The talks ended late.'), 0)).toEqual(['We stay.'])
  expect(wordsOf(transcript('ILVES:', 'We stay.', 'We do.', 'WEIL: Why?'), 0)).toEqual(['We stay.', 'We do.'])
})

test('a paragraph that names one of the speakers is the writer’s', () => {
  const document = transcript('MARA ILVES, MINISTER: We stay.', 'Later Ilves left.', 'WEIL: Why?')
  expect(wordsOf(document, 0)).toEqual(['We stay.'])
  expect(wordsOf(transcript('MARA ILVES: We stay.', 'Mara is here.', 'WEIL: Why?'), 0)).toHaveLength(2)
})

test('stage directions are nobody’s words, and the turn before them is not the last', () => {
  const document = transcript('ILVES: We stay.', 'And we do.', '(APPLAUSE)', 'WEIL: Why?')
  expect(wordsOf(document, 0)).toEqual(['We stay.', 'And we do.'])
})

test('labels of other kinds and titles end a turn', () => {
  expect(wordsOf(transcript('ILVES: We stay.', 'Quote: We do.', 'WEIL: Why?'), 0)).toEqual(['We stay.'])
  expect(wordsOf(transcript('ILVES: We stay.', '# What she said', 'WEIL: Why?'), 0)).toEqual(['We stay.'])
})

test('a speech is six paragraphs behind its label at most', () => {
  const more = (count: number) => Array.from({ length: count }, () => 'And we do.')
  expect(wordsOf(transcript('ILVES: We stay.', ...more(6), 'WEIL: Why?'), 0)).toHaveLength(7)
  expect(wordsOf(transcript('ILVES: We stay.', ...more(7), 'WEIL: Why?'), 0)).toHaveLength(1)
})

test('a paragraph without a label has none, nor has one whose label stands in marks', () => {
  const document = transcript('They met.', '"ILVES: We stay.', 'WEIL: Why?')
  expect(wordsOf(document, 0)).toEqual([])
  expect(wordsOf(document, 1)).toEqual([])
})
