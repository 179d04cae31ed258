/**
 * The company a word keeps elsewhere in the document: the words right before and behind its other occurrences, as features.
 * "Dell" alone says little; "analyst Marko Dell said" three paragraphs above makes it a person. ("Context aggregation",
 * Ratinov and Roth 2009, "Design challenges and misconceptions in named entity recognition".)
 */
import type { Token } from '../model.ts'
import { append } from '../text/append.ts'
import { mix } from '../text/hash.ts'
import { CAPITALISED, type WordFacts } from './word-facts.ts'

/** Occurrences that are looked at for one word, the first ones of the document. */
const LOOKED_AT = 10

/** For each lower-case word that is capitalised at least twice, the features of its neighbours, each once. */
export function companyOfWords(
  tokens: readonly Token[],
  facts: readonly WordFacts[],
): Map<string, readonly number[]> {
  const company = new Map<string, readonly number[]>()
  for (const [word, places] of occurrences(facts)) {
    if (places.length < 2) continue
    const features = new Set<number>()
    for (const i of places.slice(0, LOOKED_AT)) {
      const inSentence = (at: number) => tokens[at]?.sentence === tokens[i]!.sentence
      if (inSentence(i - 1)) addNeighbour(features, 120, facts[i - 1]!)
      if (inSentence(i + 1)) addNeighbour(features, 130, facts[i + 1]!)
    }
    company.set(word, [...features])
  }
  return company
}

function occurrences(facts: readonly WordFacts[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  facts.forEach(({ kinds, lower }, i) => {
    if ((kinds & CAPITALISED) === 0) return
    append(places, lower, i)
  })
  return places
}

function addNeighbour(features: Set<number>, template: number, neighbour: WordFacts): void {
  features.add(mix(template, neighbour.word))
  features.add(mix(template + 1, neighbour.kinds))
  features.add(mix(template + 2, neighbour.fine))
  features.add(mix(template + 3, neighbour.shape))
}
