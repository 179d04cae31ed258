import { describe, expect, it } from 'vitest'
import { findLabel } from '../../src/structure/find-label.ts'

const label = (text: string) => {
  const span = findLabel(text, { start: 0, end: text.length })
  return span && text.slice(span.start, span.end)
}

describe('findLabel', () => {
  it.each([
    'Quote:',
    'Details:',
    'Source:',
    'Background:',
    'QUOTE :',
    'Quote from Mara Ilves:',
    'Why it matters:',
    'Q:',
  ])('knows %j', (text) => expect(label(`${text} “We are ready.”`)).toBe(text))

  it.each(['ILVES: We are ready.', 'The council: nobody', 'Quote:', 'Sources said: nothing'])(
    'leaves %j',
    (text) => expect(label(text)).toBeNull(),
  )
})
