import { expect, test } from 'vitest'
import { writeAll } from '../../src/cli/sink.ts'

test('many small pieces come in few writes, in order', async () => {
  const written: string[] = []
  const sink = {
    write: async (text: string) => void written.push(text),
    commit: async () => {},
    abandon: async () => {},
  }
  const pieces = Array.from({ length: 50_000 }, (_, index) => `${index},`)
  await writeAll(sink, pieces)
  expect(written.join('')).toBe(pieces.join(''))
  expect(written.length).toBeLessThan(10)
})
