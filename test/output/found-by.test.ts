import { expect, test } from 'vitest'
import { foundBy } from '../../src/output/found-by.ts'
import { mentionsIn } from './sample.ts'

const by = (rule: string, confidence: number) => ({
  ...mentionsIn('a.txt')[0]!,
  explanation: { rule, confidence },
})

test('the rule that spoke most often comes first, with the range of how sure it was', () => {
  const mentions = [by('compound', 0.8), by('tagger', 0.99), by('tagger', 0.834), by('tagger', 1)]
  expect(foundBy(mentions)).toBe('by tagger 3 times, 83–100% sure; by compound once, 80% sure')
})
