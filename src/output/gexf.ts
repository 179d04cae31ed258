/**
 * The one door to graphology and its writer: who speaks about whom as GEXF 1.3, which Gephi and its like read. Everybody
 * who is quoted or spoken about is a node; an edge is as heavy as the number of quotations in which the one speaks of
 * the other.
 */
import { DirectedGraph } from 'graphology'
import { write } from 'graphology-gexf'
import type { Report } from '../model.ts'
import { articlesOf } from './articles-of.ts'
import { clean } from './clean.ts'
import { speaksAbout } from './speaks-about.ts'

export function gexf({ tool, people, quotes }: Pick<Report, 'tool' | 'people' | 'quotes'>): string {
  const pairs = speaksAbout(people, quotes)
  const spokenAbout = new Set(pairs.map(({ to }) => to))
  const graph = new DirectedGraph()
  graph.setAttribute('creator', `${tool.name} ${tool.version}`)
  for (const person of people) {
    if (person.quotes === 0 && !spokenAbout.has(person)) continue
    graph.addNode(person.id, {
      label: clean(person.name),
      role: clean(person.roles[0] ?? ''),
      mentions: person.count,
      quotes: person.quotes,
      articles: articlesOf(person.mentions),
    })
  }
  // Without a key of ours, graphology makes up another one every time.
  for (const [i, { from, to, count }] of pairs.entries()) {
    graph.addDirectedEdgeWithKey(String(i), from.id, to.id, { weight: count })
  }
  return `${write(graph, { version: '1.3' })}\n`
}
