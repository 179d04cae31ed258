import { expect, test } from 'vitest'
import { freeLabels } from '../../../src/output/html/free-labels.ts'

const room = { width: 200, height: 100, most: 10 }

test('a name stands to the right of its dot where there is room, else to the left', () => {
  expect(freeLabels([{ x: 50, y: 50, r: 3, text: 'Oulu' }], room)[0]?.anchor).toBe('start')
  expect(freeLabels([{ x: 190, y: 50, r: 3, text: 'Oulu' }], room)[0]?.anchor).toBe('end')
})

test('of many dots in one place only those get a name that no other name covers', () => {
  const dots = Array.from({ length: 9 }, (_, i) => ({ x: 100, y: 50, r: 2, text: `Town ${i}` }))
  expect(freeLabels(dots, room).map(({ text }) => text)).toEqual(['Town 0', 'Town 1'])
})
