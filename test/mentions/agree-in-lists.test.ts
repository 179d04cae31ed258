import { expect, test } from 'vitest'
import { agreeInLists } from '../../src/mentions/agree-in-lists.ts'
import { LABELS } from '../../src/mentions/semi-markov.ts'
import { judged, likeliest } from './judged.ts'

test.each([
  ['From <Gearhart>, {Svensen} and <Orna> it is far.', 'place place place'],
  ['Between {Salem} and <Nakuru> it is far.', 'place place'],
  ['With {Konsa}, <Mings-Adu>, {Digby} they won.', 'person person person'],
  ['With {Konsa}, <Lisbon>, {Digby} they won.', 'person place person'],
  ['In <Lisbon>, {Weil} and <Oslo> agreed.', 'place place place'],
  ['Said <Lisbon>, {Weil} and <Oslo>.', 'place person place'],
  ['From <Lisbon>, {Ada Weil} and <Oslo> it is far.', 'place person place'],
])('%s', (text, labels) => {
  const { tokens, stretches } = judged(text)
  const own = stretches.map((stretch) => LABELS.indexOf(likeliest(stretch) as (typeof LABELS)[number]))
  const mended = agreeInLists(tokens, stretches, own)
  expect(mended.map((label) => LABELS[label]).join(' ')).toBe(labels)
})

test('what is sure stays', () => {
  const { tokens, stretches } = judged('From <Gearhart>, {Svensen} and <Orna> it is far.', 0.9)
  const own = stretches.map((stretch) => LABELS.indexOf(likeliest(stretch) as (typeof LABELS)[number]))
  expect(agreeInLists(tokens, stretches, own)).toEqual(own)
})
