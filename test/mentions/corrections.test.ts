import { expect, test } from 'vitest'
import { correct } from '../../src/mentions/corrections.ts'
import type { Token } from '../../src/model.ts'

const unsure = [0, 0.5, 0.1, 0.4, 0]

/** What `word` (between slashes) is held to be: a label's number. */
function likeliest(text: string, after: string): number {
  const words = text.split(' ')
  const tokens = words.map((word) => ({ text: word, lower: word.toLowerCase(), pos: 'PROPN' }) as Token)
  const from = words.findIndex((word) => /^[A-Z]/.test(word))
  const following = {
    text: after,
    lower: after.toLowerCase(),
    pos: after === 'letters' ? 'NOUN' : 'VERB',
  } as Token
  const corrected = correct([...tokens, following], { from, to: words.length, probabilities: unsure })
  return corrected.indexOf(Math.max(...corrected))
}

test.each([
  ['the Kingdom of Norway', 'agreed', 2],
  ['Brandt', 'agreed', 1],
  ['the Citadel', 'agreed', 3],
  ['the Brandt', 'letters', 1],
  ['the frigate Brandt', 'sank', 4],
  ['J.K. Halloran', 'wrote', 1],
  ['Simon & Weil', 'agreed', 3],
  ['Anna & Tom', 'agreed', 1],
  ['Aye', 'sir', 0],
  ['the Oslo', 'Accords', 4],
  ['the Kingdom of Norway', 'Treaty', 4],
])('%s %s', (text, after, label) => {
  expect(likeliest(text, after)).toBe(label)
})

test('a place’s name with an n behind it is no place', () => {
  const tokens = [{ text: 'Crimean', lower: 'crimean', pos: 'ADJ' } as Token]
  expect(correct(tokens, { from: 0, to: 1, probabilities: [0, 0, 0.9, 0, 0.1] })).toEqual([0, 0, 0, 0, 1])
})
