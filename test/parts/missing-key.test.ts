import { expect, test } from 'vitest'
import { analyzeText } from '../../src/index.ts'
import { missingKey } from '../../src/parts/missing-key.ts'

const TEXT = `“We sail at dawn and I will see to it,” said Mara Dell and Tomas Brandt in Oulu. “She stays,” said the minister.
“It rained,” he said.`
const document = await analyzeText(TEXT)

/** Every way to leave out one key, by where it stands. */
function* without(value: object, path = ''): Generator<[path: string, left: object]> {
  for (const [key, one] of Object.entries(value)) {
    const here = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`
    if (!Array.isArray(value)) yield [here, { ...value, [key]: undefined }]
    if (typeof one !== 'object' || one === null) continue
    for (const [deeper, left] of without(one, here)) {
      yield [deeper, Array.isArray(value) ? value.with(Number(key), left) : { ...value, [key]: left }]
    }
  }
}

test('a document that has all keys lacks none', () => {
  expect(missingKey(document)).toBeNull()
})

test('whatever key is missing, it is told where', () => {
  const spoilt = [...without(document)].filter(
    ([path]) => !/^schemaVersion$|^type$|\.(?:probability)$/.test(path),
  )
  expect(spoilt.length).toBeGreaterThan(100)
  for (const [path, left] of spoilt) expect([path, missingKey(left)]).toEqual([path, path])
})

test('what is no object where one is needed is told, too', () => {
  expect(missingKey({ ...document, quotes: [1] })).toBe('quotes[0]')
  expect(missingKey({ ...document, quotes: [{ ...document.quotes[0], cue: 1 }] })).toBe('quotes[0].cue')
})
