/** What the script of the page knows of everything but the texts; people, places, articles and quotes are meant by index. */

import type { MentionReport, QuoteReport, Report } from '../../model.ts'
import { clean } from '../clean.ts'
import { placeLabels } from '../place-labels.ts'
import { spokenOf } from '../spoken-of.ts'
import { isUnnamed } from '../unnamed.ts'

export interface EntityData {
  readonly id: string
  readonly name: string
  /** "energy minister", or "city, Norvia". */
  readonly about: readonly string[]
  readonly aliases: readonly string[]
  readonly count: number
  /** Where it is named, and how often. */
  readonly articles: readonly (readonly [article: number, count: number])[]
}

export interface SpeakerData {
  readonly name: string
  /** Index into `people`, or null. */
  readonly person: number | null
}

export interface QuoteData {
  readonly article: number
  readonly line: number
  readonly content: string
  readonly kind: QuoteReport['kind']
  /** All who say it; empty where it is not known. */
  readonly speakers: readonly SpeakerData[]
  readonly confidence: number
  readonly people: readonly number[]
  readonly places: readonly number[]
  /** Equal for all quotes of one utterance; null where it is quoted once. */
  readonly statement: number | null
}

export interface ArticleData {
  readonly title: string
  readonly path: string
  readonly date: string | null
  readonly words: number
}

export interface IndexData {
  readonly people: readonly EntityData[]
  readonly places: readonly EntityData[]
  readonly articles: readonly ArticleData[]
  readonly quotes: readonly QuoteData[]
}

export function indexData({ people, places, documents, quotes, statements }: Report): IndexData {
  const articleOf = indexes(documents.map(({ path }) => path))
  const personOf = indexes(people.map(({ id }) => id))
  const placeOf = indexes(places.map(({ id }) => id))
  const repeated = statements.filter((statement) => statement.quotes.length > 1)
  const statementOf = indexes(repeated.map(({ id }) => id))
  const where = placeLabels(places)
  const entity = (about: readonly string[], one: Report['people'][number] | Report['places'][number]) => ({
    id: one.id,
    name: clean(one.name),
    about: about.map(clean),
    aliases: one.aliases.map(clean),
    count: one.count,
    articles: articlesOf(one.mentions, articleOf),
  })
  return {
    people: people.map((person) => entity(person.roles, person)),
    places: places.map((place) => entity([where(place)], place)),
    articles: documents.map(({ title, path, date, words }) => ({
      title: clean(title ?? path),
      path: clean(path),
      date,
      words,
    })),
    quotes: quotes.map((quote) => ({
      article: articleOf.get(quote.document)!,
      line: quote.line,
      content: clean(quote.content),
      kind: quote.kind,
      speakers: speakersOf(quote).map(({ name, person }) => ({
        name: clean(name),
        person: person === null ? null : (personOf.get(person) ?? null),
      })),
      confidence: quote.confidence,
      people: spokenOf(quote).flatMap((id) => personOf.get(id) ?? []),
      places: quote.places.flatMap((id) => placeOf.get(id) ?? []),
      statement: statementOf.get(quote.statement ?? '') ?? null,
    })),
  }
}

function speakersOf({ speaker }: QuoteReport) {
  return speaker === null || isUnnamed(speaker) ? [] : [speaker, ...speaker.others]
}

function indexes(keys: readonly string[]): Map<string, number> {
  return new Map(keys.map((key, index) => [key, index]))
}

function articlesOf(
  mentions: readonly MentionReport[],
  articleOf: ReadonlyMap<string, number>,
): (readonly [number, number])[] {
  const counts = new Map<number, number>()
  for (const { document } of mentions) {
    const article = articleOf.get(document)!
    counts.set(article, (counts.get(article) ?? 0) + 1)
  }
  return [...counts]
}
