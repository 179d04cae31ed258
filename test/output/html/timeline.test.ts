import { expect, test } from 'vitest'
import { timeline } from '../../../src/output/html/timeline.ts'

const of = (...dates: string[]) =>
  String(timeline(dates.map((date, i) => ({ title: `No. ${i}`, href: `article:${i}`, date }))))
const dots = (svg: string) =>
  [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)] as const)

test('an article of a later day stands farther to the right', () => {
  const [first, second] = dots(of('2023-04-10', '2023-06-01'))
  expect(first![0]).toBeLessThan(second![0])
})

test('articles of one day stand on each other', () => {
  const [a, b] = dots(of('2023-04-10', '2023-04-10', '2023-06-01'))
  expect(a![0]).toBe(b![0])
  expect(a![1]).toBeGreaterThan(b![1])
})
