import type { Report } from '../model.ts'
import { count } from './count.ts'
import type { View } from './view.ts'

/** "5 articles, 2,868 words: 11 people, 13 places, 38 quotes" */
export function summary({ documents, people, places, quotes }: Report, { only }: View): string {
  const words = documents.reduce((sum, document) => sum + document.words, 0)
  const terms = quotes.filter(({ kind }) => kind === 'term').length
  const found = [
    only.has('people') ? count(people.length, 'person', 'people') : null,
    only.has('places') ? count(places.length, 'place') : null,
    only.has('quotes') ? count(quotes.length - terms, 'quote') : null,
    only.has('quotes') && terms > 0 ? count(terms, 'term') : null,
  ].filter((part) => part !== null)
  return `${count(documents.length, 'article')}, ${count(words, 'word')}: ${found.join(', ')}`
}
