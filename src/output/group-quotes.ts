/** Quotes under what they are looked at by: who speaks, who or which place is named in them, where they stand, what they say. */
import type { PersonReport, QuoteReport, Report } from '../model.ts'
import { spokenOf } from './spoken-of.ts'
import { isUnnamed } from './unnamed.ts'
import type { Grouping } from './view.ts'

export interface QuoteGroup {
  /** Of the person, place or statement, or the path of the document; null for other speakers. */
  readonly id: string | null
  /** "Mara Ilves, president of Norvia"; null where no speaker was found, or only a pronoun that may be anyone. */
  readonly name: string | null
  readonly quotes: readonly QuoteReport[]
}

type Groupable = Pick<Report, 'people' | 'places' | 'statements' | 'documents'> & {
  readonly quotes: Iterable<QuoteReport>
}
type Heading = Pick<QuoteGroup, 'id' | 'name'>
/** The groups that a quote belongs to: none where it names nobody, several where it names more. */
type Grouper = (report: Groupable) => (quote: QuoteReport) => readonly Heading[]

const NOBODY: Heading = { id: null, name: null }

const bySpeaker: Grouper = ({ people }) => {
  const titles = new Map(people.map((person) => [person.id, titled(person)]))
  return ({ speaker }) => {
    if (speaker === null || isUnnamed(speaker)) return [NOBODY]
    const { person, name } = speaker
    return [{ id: person, name: (person === null ? undefined : titles.get(person)) ?? name }]
  }
}

const byPerson: Grouper = ({ people }) => {
  const titles = new Map(people.map((person) => [person.id, titled(person)]))
  return (quote) => spokenOf(quote).map((id) => ({ id, name: titles.get(id) ?? id }))
}

const byPlace: Grouper = ({ places }) => {
  const names = new Map(places.map(({ id, name }) => [id, name]))
  return (quote) => quote.places.map((id) => ({ id, name: names.get(id) ?? id }))
}

const byDocument: Grouper = ({ documents }) => {
  const titles = new Map(documents.map(({ path, title }) => [path, title]))
  return ({ document }) => [{ id: document, name: titles.get(document) ?? document }]
}

const byStatement: Grouper = ({ statements }) => {
  const wordings = new Map(statements.map(({ id, wordings }) => [id, `“${fullest(wordings)}”`]))
  return ({ statement, content }) =>
    statement === null ? [] : [{ id: statement, name: wordings.get(statement) ?? `“${content}”` }]
}

const groupers: Readonly<Record<Grouping, Grouper>> = {
  speaker: bySpeaker,
  person: byPerson,
  place: byPlace,
  document: byDocument,
  statement: byStatement,
}

/** Most quotes first, among equals whichever comes first; no speaker last; documents in their own order. */
export function groupQuotes(report: Groupable, by: Grouping): QuoteGroup[] {
  const groupsOf = groupers[by](report)
  const groups = new Map<string, Heading & { readonly quotes: QuoteReport[] }>()
  for (const quote of report.quotes) {
    for (const heading of groupsOf(quote)) {
      const key = heading.id ?? `${quote.speaker?.type} ${heading.name}`
      const known = groups.get(heading.name === null ? '' : key)
      if (known) known.quotes.push(quote)
      else groups.set(heading.name === null ? '' : key, { ...heading, quotes: [quote] })
    }
  }
  const all = [...groups.values()]
  if (by === 'document') return all
  return all.sort(
    (a, b) => Number(a.name === null) - Number(b.name === null) || b.quotes.length - a.quotes.length,
  )
}

function titled({ name, roles: [role] }: PersonReport): string {
  return role === undefined ? name : `${name}, ${role}`
}

function fullest(wordings: readonly string[]): string {
  return wordings.reduce((longest, wording) => (wording.length > longest.length ? wording : longest), '')
}
