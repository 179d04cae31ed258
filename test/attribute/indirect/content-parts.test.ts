import { expect, test } from 'vitest'
import { contentParts } from '../../../src/attribute/indirect/content-parts.ts'
import { narrated } from '../narrated.ts'

/** The parts of a whole sentence, without its full stop, that `verb` reports. */
function parts(text: string, verb: string): string[] {
  const context = narrated(text)
  const { items } = context.narration
  const cue = items.findIndex((item) => item.text === verb)
  const found = contentParts({ from: 0, to: items.length - 1, cue, probability: 1 }, context)
  return found.map(({ from, to }) => text.slice(items[from]!.start, items[to - 1]!.end))
}

test('a clause between commas is left out with its commas', () => {
  expect(parts('The dam, Ilves said, would hold until spring.', 'said')).toEqual([
    'The dam',
    'would hold until spring',
  ])
})

test('so is one with its subject behind the verb', () => {
  expect(parts('The dam, said the mayor, would hold until spring.', 'said')).toEqual([
    'The dam',
    'would hold until spring',
  ])
})

test('without commas, subject and verb are left out', () => {
  expect(parts('This is a dam that Ilves said would hold.', 'said')).toEqual([
    'This is a dam that',
    'would hold',
  ])
})

test('without a subject of its own, the verb with its helpers is left out', () => {
  expect(parts('The dam is expected to hold.', 'expected')).toEqual(['The dam', 'to hold'])
})

test('a relative clause behind the speaker is the writer’s', () => {
  expect(parts('The dam would hold, said Ilves, who had built it.', 'said')).toEqual(['The dam would hold'])
})

test('a verb outside parts nothing', () => {
  const context = narrated('Ilves said the dam would hold.')
  expect(contentParts({ from: 2, to: 6, cue: 1, probability: 1 }, context)).toEqual([{ from: 2, to: 6 }])
})
