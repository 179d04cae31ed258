import { expect, test } from 'vitest'
import { splitCompound } from '../../src/mentions/split-compounds.ts'
import type { MentionType, Token } from '../../src/model.ts'

const known = new Map<string, MentionType>([['andersen', 'person']])

function parts(words: string): string[] {
  const [text = '', after = ''] = words.split(' ')
  const token = { text, start: 10, end: 10 + text.length } as Token
  return splitCompound(token, known, after).map(
    ({ start, end, type }) => `${type} ${text.slice(start - 10, end - 10)}`,
  )
}

test.each([
  ['Norway-based', ['place Norway']],
  ['London-based', ['place London']],
  ['U.S.-led', ['place U.S.']],
  ['Portugal-Spain', ['place Portugal', 'place Spain']],
  ['Andersen-led', ['person Andersen']],
  ['Danish-led', []],
  ['Danish-Norwegian', []],
  ['Norvia-Ardland crossing', ['place Norvia', 'place Ardland']],
  ['Norvia-Ardland talks', []],
  ['Norvian-Ardlandish border', []],
  ['Norway-sized', []],
  ['Brandt-led', []],
  ['north-west', []],
  ['Oslo-Bergen-Oslo', []],
])('%s holds %j', (text, expected) => {
  expect(parts(text)).toEqual(expected)
})

test('a word that a line break was mended in is left alone, because its parts have no place in the text', () => {
  expect(splitCompound({ text: 'Norway-based', start: 0, end: 14 } as Token, known, '')).toEqual([])
})
