import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partStarts } from '../../src/long/part-starts.ts'
import { linePositions } from '../../src/report/line-positions.ts'
import { codePointCounter } from '../../src/text/code-points.ts'

test('a part starts at the line and the column at which a report of the whole text would say it does', () => {
  const unit = fc.constantFrom('a', '\n', '\r', '\r\n', '😀')
  fc.assert(
    fc.property(fc.array(fc.string({ unit, maxLength: 8 }), { minLength: 1 }), (pieces) => {
      // Between CR and LF there is no cut.
      const parts = pieces.map((piece) => `${piece}b`)
      const text = parts.join('')
      const spans = parts.map((part, index) => {
        const start = parts.slice(0, index).join('').length
        return { start, end: start + part.length }
      })
      const codePoint = codePointCounter(text)
      const positionOf = linePositions(text, codePoint)
      expect(partStarts(text, spans)).toEqual(
        spans.map(({ start }) => {
          const { line, column } = positionOf(start)
          return { codePoint: codePoint(start), lines: line - 1, columns: column - 1 }
        }),
      )
    }),
  )
})
