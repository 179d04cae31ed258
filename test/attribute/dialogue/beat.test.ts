import { expect, test } from 'vitest'
import { beatOf } from '../../../src/attribute/dialogue/beat.ts'
import { findTurns } from '../../../src/attribute/dialogue/turn.ts'
import { narrated, wordsOf } from '../narrated.ts'

test.each([
  ['Mara Ilves put down the cup. “No.”', 'Mara Ilves'],
  ['“No.” Mara Ilves put down the cup.', 'Mara Ilves'],
  ['“No.” The old man laughed.', 'The old man'],
  ['“No.” The driver’s voice was hoarse.', 'The driver'],
  ['“No.” She laughed.', 'She'],
  ['It was late. Mara Ilves yawned. “No.”', 'Mara Ilves'],
])('%s', (text, actor) => {
  const context = narrated(text)
  expect(wordsOf(beatOf(findTurns(context.narration, context.document)[0]!, context)!, context)).toBe(actor)
})

test('what is no person does not speak', () => {
  const context = narrated('The door fell shut. “No.”')
  expect(beatOf(findTurns(context.narration, context.document)[0]!, context)).toBeNull()
})
