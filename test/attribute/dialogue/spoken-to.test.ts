import { expect, test } from 'vitest'
import { attribute } from '../../../src/attribute/attribute.ts'
import { spokenTo } from '../../../src/attribute/dialogue/spoken-to.ts'
import { findTurns } from '../../../src/attribute/dialogue/turn.ts'
import { narrated, wordsOf } from '../narrated.ts'

function listenerIn(text: string): string | null {
  const context = narrated(text)
  const [turn] = findTurns(context.narration, context.document)
  const listener = spokenTo(turn!, attribute(context.document).attributions, context)
  return listener && wordsOf(listener, context)
}

test.each([
  ['“Will it hurt?” Tomas said to the doctor.', 'the doctor'],
  ['“Will it hurt?” Tomas asked Mara Ilves.', 'Mara Ilves'],
  ['“It will,” Mara Ilves told the boy.', 'the boy'],
  ['“It will,” Mara Ilves said to the wall.', null],
  ['“It will,” Mara Ilves said to him.', null],
  ['“It will,” asked Mara Ilves.', null],
  ['“It will,” said Mara Ilves.', null],
])('%s', (text, listener) => {
  expect(listenerIn(text)).toBe(listener)
})
