import { expect, test } from 'vitest'
import { isPossibleCue, withoutDateline } from '../../../src/attribute/indirect/candidates.ts'
import { narrated } from '../narrated.ts'

function possibleCues(text: string): string[] {
  const { items, sentences } = narrated(text).narration
  return sentences.flatMap(({ from, to }) =>
    items
      .slice(from, to)
      .flatMap((item, i) => (isPossibleCue(from + i, { from, to, items }) ? [item.text] : [])),
  )
}

test('verbs may announce words, and nouns and adjectives that stand for an utterance or open a clause', () => {
  expect(possibleCues('Ilves said it.')).toEqual(['said'])
  expect(possibleCues('Her claim drew laughter.')).toContain('claim')
  expect(possibleCues('Ilves is aware that it leaks.')).toContain('aware')
  expect(possibleCues('The old dam is in a green valley.')).toEqual([])
})

test('words in marks announce nothing', () => {
  expect(possibleCues('The “said” is gone.')).not.toContain('said')
})

test('a dateline is no part of what is reported', () => {
  const context = narrated('HALLEN, March 3 (HNA) - The ferry stays in port, Mara Ilves said on Monday.')
  const { items, sentences } = context.narration
  expect(items[withoutDateline(sentences[0]!, context).from]!.text).toBe('The')
})
