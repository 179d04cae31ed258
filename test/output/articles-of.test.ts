import { expect, test } from 'vitest'
import { articlesOf } from '../../src/output/articles-of.ts'
import { mentionsIn } from './sample.ts'

test('an article counts once, however often it mentions somebody', () => {
  expect(articlesOf(mentionsIn('a.txt', 'b.txt', 'a.txt'))).toBe(2)
})
