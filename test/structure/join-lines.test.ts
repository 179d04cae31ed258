import { describe, expect, it } from 'vitest'
import { findLines } from '../../src/structure/find-lines.ts'
import { joinLines } from '../../src/structure/join-lines.ts'

const join = (text: string) =>
  joinLines(text, findLines(text)).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))

describe('joinLines', () => {
  it('keeps the short lines of a head apart, and joins the filled ones below', () => {
    const text = `Bridge of Hallen closed
By Mara Ilves

The council of Hallen has decided to close
the old bridge for a year, because nobody
knows who will pay. It was built by a man
who could not swim.
A new one will be ready in May, the mayor
said.`
    expect(join(text)).toEqual([
      'Bridge of Hallen closed',
      'By Mara Ilves',
      'The council of Hallen has decided to close the old bridge for a year, because nobody knows who will pay. It was built by a man who could not swim.',
      'A new one will be ready in May, the mayor said.',
    ])
  })

  it('joins lines that a converter has set two apart', () => {
    const text =
      'The council of Hallen has decided to\n\nclose the old bridge for a year, since\n\nnobody knows who will pay for it, the\n\nmayor said.'
    expect(join(text).length).toBe(1)
  })

  it('leaves bullets and short lists alone', () => {
    expect(join('Hallen\nKesten\nOslo\nBergen').length).toBe(4)
    expect(join('Three things happened:\n- the bridge fell\n- the river rose\n- the mayor left').length).toBe(
      4,
    )
  })
})
