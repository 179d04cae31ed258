import { expect, test } from 'vitest'
import { featuresIn } from '../../../src/attribute/ranker/features.ts'
import { OF_QUOTATIONS } from '../../../src/attribute/ranker/models.ts'
import { digitsOf, keyOf, recurring } from '../../../src/attribute/ranker/recurring.ts'
import { GroupSink, ScoreSink } from '../../../src/attribute/ranker/sink.ts'
import { traitsIn } from '../../../src/attribute/ranker/traits.ts'
import { neighbourVotes, ownVotes } from '../../../src/attribute/ranker/votes.ts'
import { candidateWindow } from '../../../src/attribute/ranker/window.ts'
import { narrated } from '../narrated.ts'

const of = (feature: number): number => feature % 7
const weights = {
  of,
  sum: (features: readonly number[]) => features.reduce((all, feature) => all + of(feature), 0),
  scale: 1,
}
const model = { ...OF_QUOTATIONS, weights: () => weights }

test('every score is the sum of what is written down, the first time as well as the next', () => {
  const context = narrated(
    'Ilves said Brandt’s claim was “wrong”. “We won,” she added. A report by Weil called it “a mess”.\n\n“No,” Brandt said.',
  )
  const featuresFor = featuresIn(context, traitsIn(context))
  const sink = new ScoreSink(model)
  for (const site of context.narration.sites) {
    const features = featuresFor(site, [...ownVotes(site, context), ...neighbourVotes(site, context)])
    for (const candidate of candidateWindow(site, context)) {
      const written = new GroupSink()
      features(candidate, written)
      const sum = weights.sum(written.groups.flatMap(([, group]) => group))
      for (let again = 0; again < 2; again++) {
        features(candidate, sink)
        expect(sink.take()).toBe(sum)
      }
    }
  }
})

test('what comes again is added up once for each key', () => {
  const asked: number[] = []
  const features = recurring(3, (digit, sink) => {
    asked.push(digit)
    sink.add(digit)
  })
  const sink = new ScoreSink(model)
  for (const key of [2, 1, 2, 2]) sink.again(features, key)
  expect(sink.take()).toBe(7)
  expect(asked).toEqual([2, 1])
})

test('a key has its digits back', () => {
  const bases = [3, 2, 5] as const
  const digits = Array.from({ length: 30 }, (_, key) => digitsOf(key, bases))
  expect(new Set(digits.map(String)).size).toBe(30)
  expect(digits.map((one) => keyOf(one, bases))).toEqual(Array.from({ length: 30 }, (_, key) => key))
})
