import { expect, test } from 'vitest'
import { speaksAbout } from '../../src/output/speaks-about.ts'
import { person, quote, saidBy } from './sample.ts'

const [ilves, brandt, weil] = [person('Mara Ilves'), person('Tomas Brandt'), person('Jonas Weil')]
const pairs = (...quotes: Parameters<typeof speaksAbout>[1]) =>
  speaksAbout([ilves, brandt, weil], quotes).map(({ from, to, count }) => [from.name, to.name, count])

test('each speaker is counted with each person named in what they say, the most frequent pair first', () => {
  const about = (...people: string[]) => quote('x', { speaker: saidBy(brandt), people })
  expect(pairs(about(weil.id), about(ilves.id, weil.id))).toEqual([
    ['Tomas Brandt', 'Jonas Weil', 2],
    ['Tomas Brandt', 'Mara Ilves', 1],
  ])
})

test('who speaks together speaks about the same', () => {
  const { others: _, ...second } = saidBy(brandt)!
  const speaker = { ...saidBy(ilves)!, others: [second] }
  expect(pairs(quote('x', { speaker, people: [weil.id] }))).toEqual([
    ['Mara Ilves', 'Jonas Weil', 1],
    ['Tomas Brandt', 'Jonas Weil', 1],
  ])
})

test('whom “he” surely means is spoken about, and who says “I” is not', () => {
  const about = [ilves, brandt].map(({ id }) => ({ person: id, text: 'he', start: 1, end: 3 }))
  expect(pairs(quote('x', { speaker: saidBy(brandt), about }))).toEqual([['Tomas Brandt', 'Mara Ilves', 1]])
})

test('nobody speaks about themselves, and words in marks that nobody said say nothing', () => {
  expect(pairs(quote('x', { speaker: saidBy(ilves), people: [ilves.id] }))).toEqual([])
  expect(pairs(quote('x', { kind: 'term', speaker: saidBy(ilves), people: [weil.id] }))).toEqual([])
  expect(pairs(quote('x', { people: [weil.id] }))).toEqual([])
})
