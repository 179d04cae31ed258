import { expect, test } from 'vitest'
import { pathBetween } from '../../../src/attribute/ranker/path.ts'
import { narrated } from '../narrated.ts'

function pathOf(text: string) {
  const context = narrated(text)
  return pathBetween(1, context.narration.sites[0]!.first, context)
}

test('the way is the same whatever the words are', () => {
  expect(pathOf('Ilves said the plan was “a mess.”')).toBe(pathOf('Brandt said the talks were “a mess.”'))
})

test('another verb in between makes another way', () => {
  expect(pathOf('Ilves said the plan was “a mess.”')).not.toBe(
    pathOf('Ilves said Brandt called it “a mess.”'),
  )
})
