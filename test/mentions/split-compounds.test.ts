import { expect, test } from 'vitest'
import { splitCompounds } from '../../src/mentions/split-compounds.ts'
import type { Segmented, Sentence, Token } from '../../src/model.ts'

/** The words of a text with one space between two, as one sentence. */
function document(text: string, ends = text.length): Segmented {
  let start = 0
  const tokens = text.split(' ').map((word) => {
    const token = { text: word, lower: word.toLowerCase(), start, end: start + word.length, pos: 'NOUN' }
    start = token.end + 1
    return token as Token
  })
  const middle = text.slice(0, ends).split(' ').length
  const sentences = [
    { start: 0, end: ends, from: 0, to: middle, block: 0 },
    { start: ends, end: text.length, from: middle, to: tokens.length, block: 0 },
  ] satisfies Sentence[]
  return { text, tokens, sentences } as unknown as Segmented
}

function parts(text: string): string[] {
  return splitCompounds(document(text)).document.tokens.map((token) => token.text)
}

test.each([
  ['Norway-based', ['Norway', '-based']],
  ['New Haven-educated', ['New', 'Haven', '-educated']],
  ['U.S.-led', ['U.S.', '-led']],
  ['Guinea-Bissau-born', ['Guinea-Bissau', '-born']],
  ['anti-Andersen', ['anti-', 'Andersen']],
  ['anti-corruption', ['anti-corruption']],
  ['Portugal-Spain', ['Portugal', '-', 'Spain']],
  ['EU-Norway', ['EU', '-', 'Norway']],
  ['D-Texas', ['D', '-', 'Texas']],
  ['R-Pa', ['R', '-', 'Pa']],
  ['R-Omaha', ['R', '-', 'Omaha']],
  ['D-Day', ['D-Day']],
  ['Sino-Norwegian', ['Sino-Norwegian']],
  ['Sino-US', ['Sino', '-', 'US']],
  ['Norvia-Ardland crossing', ['Norvia', '-', 'Ardland', 'crossing']],
  ['Norvia-Ardland talks', ['Norvia-Ardland', 'talks']],
  ['Norvian-Ardlandish border', ['Norvian-Ardlandish', 'border']],
  ['Guinea-Bissau', ['Guinea-Bissau']],
  ['Jean-Marc', ['Jean-Marc']],
  ['Ye-sun', ['Ye-sun']],
  ['Sun-ho-led', ['Sun-ho', '-led']],
  ['north-west', ['north-west']],
  ['Oslo-Bergen-Oslo', ['Oslo-Bergen-Oslo']],
])('%s is read as %j', (text, expected) => {
  expect(parts(text)).toEqual(expected)
})

test('every part lies where it stands in the text, and knows the word it was cut from', () => {
  const { document: opened, origin } = splitCompounds(document('The Norway-based firm'))
  expect(opened.tokens.map(({ start, end }) => opened.text.slice(start, end))).toEqual(
    opened.tokens.map(({ text }) => text),
  )
  expect(origin).toEqual([0, 1, 1, 2])
})

test('sentences hold the same words as before', () => {
  const { document: opened } = splitCompounds(document('The Norway-based firm Weil spoke', 21))
  expect(opened.sentences.map(({ from, to }) => [from, to])).toEqual([
    [0, 4],
    [4, 6],
  ])
})

test('a word that a line break was mended in stays whole, because its parts have no place in the text', () => {
  const token = { text: 'Norway-based', start: 0, end: 14 } as Token
  const whole = { text: '', tokens: [token], sentences: [] } as unknown as Segmented
  expect(splitCompounds(whole).document.tokens).toEqual([token])
})
