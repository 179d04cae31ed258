import stringWidth from 'string-width'
import { beforeAll, expect, test } from 'vitest'
import { columns } from '../../src/output/columns.ts'
import { prepareToMeasure } from '../../src/output/measure.ts'

beforeAll(() => prepareToMeasure(['山']))

const layout = [
  { head: 'People', align: 'left' },
  { head: 'Mentions', align: 'right' },
  { head: 'Known as', align: 'left' },
] as const

test('names stand left, numbers right, without boxes or trailing space', () => {
  const rows = [
    ['Mara Ilves', '33', 'mayor'],
    ['Jonas Weil', '3', ''],
  ]
  expect([...columns(layout, rows)]).toEqual([
    'People      Mentions  Known as',
    'Mara Ilves        33  mayor',
    'Jonas Weil         3',
  ])
})

test('wide letters take two columns', () => {
  const rows = [
    ['山本太郎', '1', 'x'],
    ['Jan', '1', 'x'],
  ]
  const [, ...lines] = [...columns(layout, rows)]
  expect(lines.map((line) => stringWidth(line.slice(0, line.indexOf('1'))))).toEqual([17, 17])
})

test('a table longer than one portion has one head and keeps its columns', () => {
  const rows = Array.from({ length: 1201 }, (_, index) => ['J'.repeat(index === 1200 ? 30 : 1), '1', 'x'])
  const lines = [...columns(layout, rows)]
  expect(lines).toHaveLength(1202)
  expect(new Set(lines.slice(1).map((line) => line.length)).size).toBe(1)
})

test('a name is never cut', () => {
  const name = 'Maximiliane '.repeat(30).trim()
  expect([...columns(layout, [[name, '1', '']])][1]).toContain(name)
})
