import { expect, test } from 'vitest'
import { layOutNetwork } from '../../../src/output/html/lay-out-network.ts'
import { person } from '../sample.ts'

const people = Array.from({ length: 6 }, (_, i) => person(`Person ${i}`))
const links = [1, 2, 3, 4, 5].map((to) => ({ from: people[0]!, to: people[to]!, count: 6 - to }))

test('the same people stand in the same places every time', () => {
  expect(layOutNetwork(links, 10)).toEqual(layOutNetwork(links, 10))
})

test('no two people stand on each other', () => {
  const nodes = [...layOutNetwork(links, 10).nodes.values()]
  for (const a of nodes) {
    for (const b of nodes) if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(20)
  }
})

test('of more people than are wanted, those of the rarest links are left out', () => {
  const { nodes, links: shown } = layOutNetwork(links, 3)
  expect([...nodes.keys()].map(({ name }) => name)).toEqual(['Person 0', 'Person 1', 'Person 2'])
  expect(shown).toEqual(links.slice(0, 2))
})
