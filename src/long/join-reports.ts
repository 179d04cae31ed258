import type { ArticleText, Document, DocumentReport, Warning } from '../model.ts'
import { codePointCounter } from '../text/code-points.ts'

type Entities = Pick<DocumentReport, 'people' | 'places' | 'quotes'>

/**
 * The reports of the parts of one text, in order, as the report of the whole.
 * @param entities people, places and quotes of all parts, who is one in several of them being one
 */
export function joinReports(
  { text, warnings }: Document,
  parts: readonly DocumentReport[],
  entities: Entities,
): DocumentReport {
  const [first] = parts as [DocumentReport]
  const sum = (of: (part: DocumentReport) => number) => parts.reduce((total, part) => total + of(part), 0)
  const articles = parts.flatMap(({ article }) => article ?? [])
  return {
    ...first,
    characters: sum(({ characters }) => characters),
    words: sum(({ words }) => words),
    sentences: sum(({ sentences }) => sentences),
    people: entities.people,
    places: entities.places,
    quotes: entities.quotes,
    warnings: [...inCodePoints(warnings, text), ...parts.flatMap(({ warnings }) => warnings)],
    ...(articles.length > 0 && { article: joinArticles(articles, text) }),
  }
}

/** Those that the text had before it was analysed. */
function inCodePoints(warnings: readonly Warning[], text: string): Warning[] {
  const codePoint = codePointCounter(text)
  return warnings.map((one) => ({ ...one, start: codePoint(one.start), end: codePoint(one.end) }))
}

function joinArticles(articles: readonly ArticleText[], text: string): ArticleText {
  return {
    text,
    blocks: articles.flatMap(({ blocks }) => blocks),
    hyphens: articles.flatMap(({ hyphens }) => hyphens),
  }
}
