import { expect, test } from 'vitest'
import { mendedView } from '../../../src/segment/view/mended-view.ts'
import { quoted } from '../quoted.ts'

test.each([
  ['They left Hallen.She stayed.', '\n\nThey left Hallen. She stayed.'],
  ['Mara\tIlves\r\nsaid', '\n\nMara Ilves  said'],
  ["``We go''", '\n\n " We go " '],
  ['Erdős’s Жак', "\n\nErdos's Xxx"],
  ['see http://hallen.example/a:b:c.', '\n\nsee  http://x.co .'],
  ['T he council met. A t noon S he left.', '\n\nThe council met. A t noon S he left.'],
  ['A t noon she left', '\n\nAt noon she left'],
  ['A year on, I do', '\n\nA year on, I do'],
  ['X is what we seek', '\n\nX is what we seek'],
  ['one\n\n\n\ntwo', '\n\none\n\ntwo'],
])('%j is read as %j', (text, read) => {
  expect(mendedView(quoted(text)).text).toBe(read)
})

test('what was read leads back to what is written, over edits of every kind', () => {
  const text = '“Terri-\ntory,Norvia”'
  const view = mendedView(quoted(text, [{ start: 6, end: 8 }]))
  const at = view.text.indexOf('Territory')
  expect(view.source(at, at + 9)).toEqual({ start: 1, end: 12 })
  expect(view.written(at, at + 9)).toBe('Territory')
  const name = view.text.indexOf('Norvia')
  expect(view.source(name, name + 6)).toEqual({ start: 13, end: 19 })
  const mark = view.text.indexOf('“')
  expect(view.source(mark, mark + 1)).toEqual({ start: 0, end: 1 })
})

test('no chain of broken lines and no invisible mark puts a word together that wink would take minutes over', () => {
  const lines = 'defen-\n'.repeat(1000)
  const cuts = Array.from({ length: 1000 }, (_, line) => ({ start: 7 * line + 5, end: 7 * line + 7 }))
  for (const view of [mendedView(quoted(lines, cuts)), mendedView(quoted('a\ufeff'.repeat(10_000)))]) {
    expect(Math.max(...view.text.split(/\s+/).map((word) => word.length))).toBeLessThan(201)
  }
})
