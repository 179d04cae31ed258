import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linePositions } from '../../src/report/line-positions.ts'
import { codePointCounter } from '../../src/text/code-points.ts'

const positionsOf = (text: string) => linePositions(text, codePointCounter(text))

test('lines end at LF, CRLF and CR, as in an editor', () => {
  const at = positionsOf('a\nb\r\nc\rd')
  expect([0, 2, 5, 7].map((offset) => at(offset).line)).toEqual([1, 2, 3, 4])
})

test('a column counts an emoji once', () => {
  expect(positionsOf('🚂🚂 x')(5)).toEqual({ line: 1, column: 4 })
})

test('line and column lead back to the offset', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '🚂', 'é', '\n'), { maxLength: 40 }), (characters) => {
      const text = characters.join('')
      const at = positionsOf(text)
      let offset = 0
      for (const character of characters) {
        const { line, column } = at(offset)
        expect([...text.split('\n')[line - 1]!, '\n'][column - 1]).toBe(character)
        offset += character.length
      }
    }),
  )
})
