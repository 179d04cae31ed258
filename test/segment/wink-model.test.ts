import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { readModel } from '../../src/segment/wink-model.ts'

test('the words are decoded as the model decodes them itself', () => {
  const model = createRequire(import.meta.url)('wink-eng-lite-web-model')
  expect(readModel().core()).toEqual(model.core())
})
