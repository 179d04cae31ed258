import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mention } from '../../src/model.ts'
import { mentionsInside } from '../../src/report/mentions-inside.ts'

const evidence = { rule: 'by-hand', confidence: 1 }
const mention = (start: number, end: number): Mention => ({
  start,
  end,
  type: 'person',
  text: '',
  from: 0,
  to: 1,
  title: null,
  evidence,
})

test('finds what looking at every mention finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(200)), fc.nat(200), fc.nat(100), (cuts, start, length) => {
      const sorted = cuts.sort((a, b) => a - b)
      const mentions = sorted.slice(1).map((end, index) => mention(sorted[index]!, end))
      const within = { start, end: start + length }
      const expected = mentions.flatMap((each, index) =>
        each.start >= within.start && each.end <= within.end ? [index] : [],
      )
      expect(mentionsInside({ mentions }, within)).toEqual(expected)
    }),
  )
})
