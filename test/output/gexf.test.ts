import { DirectedGraph } from 'graphology'
import { parse } from 'graphology-gexf'
import { expect, test } from 'vitest'
import { gexf } from '../../src/output/gexf.ts'
import { person, quote, report, saidBy } from './sample.ts'

const ilves = person('Mara Ilves', { quotes: 2, roles: ['president of Norvia'], count: 7 })
const brandt = person('Tomas <Brandt> & "Sons"')
const passer = person('Jonas Weil')
const whole = report({
  people: [ilves, brandt, passer],
  quotes: [1, 2].map((line) => quote('x', { speaker: saidBy(ilves), people: [brandt.id], line })),
})
const written = gexf(whole)
const graph = parse(DirectedGraph, written)

test('who is quoted or spoken about is a node, and nobody else', () => {
  expect(graph.mapNodes((_, { label }) => label)).toEqual(['Mara Ilves', 'Tomas <Brandt> & "Sons"'])
  expect(graph.getNodeAttributes(ilves.id)).toMatchObject({
    role: 'president of Norvia',
    mentions: 7,
    quotes: 2,
    articles: 1,
  })
})

test('an edge runs from the speaker to whom they name, as heavy as often', () => {
  expect(graph.mapEdges((_, { weight }, from, to) => [from, to, weight])).toEqual([[ilves.id, brandt.id, 2]])
})

test('the same report gives the same bytes, with nothing of the hour in it', () => {
  expect(gexf(whole)).toBe(written)
  expect(written).not.toMatch(/lastmodified/i)
})
