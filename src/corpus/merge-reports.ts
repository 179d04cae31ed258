/**
 * From the reports of single documents to one: people and places get one entry each, whatever they are called where,
 * and the quotes point to those. Documents are looked at together, because a surname alone says too little.
 */
import type {
  DocumentReport,
  IdentityRule,
  PersonReport,
  PlaceReport,
  QuoteReport,
  Report,
  SourceReport,
} from '../model.ts'
import { canonicalName } from '../names/canonical-name.ts'
import { byCodeUnit } from '../text/compare.ts'
import type { Identity, Member } from './identity.ts'
import { joinPlaces } from './join-places.ts'
import { mergeRoles } from './merge-roles.ts'
import { type NamedIdentity, nameIdentities } from './name-identities.ts'
import { applyRules } from './people/apply-rules.ts'
import { joinPeople } from './people/join-people.ts'
import { findStatements } from './statements/find-statements.ts'

/** People, places, quotes and statements over all documents, in the order that the output promises. */
export type Merged = Pick<Report, 'people' | 'places' | 'statements'> & {
  /** They take most of the memory, and so are made one by one, every time they are gone through. */
  readonly quotes: Iterable<QuoteReport>
}

/** What the user says of people counts. */
export function mergeReports(
  reports: Iterable<DocumentReport>,
  rules: readonly IdentityRule[] = [],
): Pick<Report, 'people' | 'places' | 'quotes' | 'statements'> {
  const merged = mergeUnlisted([...reports], rules)
  return { ...merged, quotes: [...merged.quotes] }
}

/** The same, with quotes that are in no list. */
export function mergeUnlisted(
  documents: readonly DocumentReport[],
  rules: readonly IdentityRule[] = [],
): Merged {
  const { people, places, quotes } = mergeEntities(documents, applyRules(joinPeople(documents), rules))
  const { statements, statementOf } = findStatements(quotes, documents)
  return {
    people,
    places,
    statements,
    quotes: {
      *[Symbol.iterator]() {
        for (const quote of quotes) yield { ...quote, statement: statementOf.get(quote.id) ?? null }
      },
    },
  }
}

/** @param identities who is who among the people of all documents */
export function mergeEntities(
  documents: readonly DocumentReport[],
  identities: readonly Identity<PersonReport>[],
): Omit<Merged, 'statements'> {
  const people = nameIdentities('person', identities, canonicalName)
  const places = nameIdentities(
    'place',
    joinPlaces(membersOf(documents, (report) => report.places)),
    (forms) => forms[0]!.text,
  )
  const personOf = identityByLocalId(documents, people)
  const placeOf = identityByLocalId(documents, places)
  return {
    people: people.map(mergePerson).sort(byCountThenName),
    places: places.map(mergePlace).sort(byCountThenName),
    quotes: {
      *[Symbol.iterator]() {
        for (const [index, { quotes }] of documents.entries()) {
          for (const quote of quotes) yield pointAnew(quote, personOf[index]!, placeOf[index]!)
        }
      },
    },
  }
}

function membersOf<T>(
  documents: readonly DocumentReport[],
  entities: (report: DocumentReport) => readonly T[],
): Member<T>[] {
  return documents.flatMap((report, document) => entities(report).map((entity) => ({ document, entity })))
}

type ByLocalId = ReadonlyMap<string, { readonly id: string; readonly name: string }>

/** For each document, what its own ids stand for in the whole report. */
function identityByLocalId(
  documents: readonly DocumentReport[],
  identities: readonly NamedIdentity<PersonReport | PlaceReport>[],
): ByLocalId[] {
  const maps = documents.map(() => new Map<string, { id: string; name: string }>())
  for (const identity of identities) {
    for (const { document, entity } of identity.members) maps[document]!.set(entity.id, identity)
  }
  return maps
}

function mergePerson({ id, name, aliases, members, roles }: NamedIdentity<PersonReport>): PersonReport {
  return {
    id,
    name,
    aliases,
    roles: roles ?? mergeRoles(members),
    count: sum(members, ({ count }) => count),
    quotes: sum(members, ({ quotes }) => quotes),
    mentions: inOrder(members),
  }
}

/** What the place is, the document says that mentions it most. */
function mergePlace({ id, name, aliases, members }: NamedIdentity<PlaceReport>): PlaceReport {
  const { kind, country, latitude, longitude, alternatives } = members.reduce((most, member) =>
    member.entity.count > most.entity.count ? member : most,
  ).entity
  const count = sum(members, (place) => place.count)
  const where = { kind, country, latitude, longitude, alternatives }
  return { id, name, aliases, ...where, count, mentions: inOrder(members) }
}

function sum<T>(members: readonly Member<T>[], of: (entity: T) => number): number {
  return members.reduce((total, { entity }) => total + of(entity), 0)
}

function inOrder(members: readonly Member<PersonReport | PlaceReport>[]) {
  return [...members].sort((a, b) => a.document - b.document).flatMap(({ entity }) => entity.mentions)
}

function pointAnew(quote: QuoteReport, personOf: ByLocalId, placeOf: ByLocalId): QuoteReport {
  const renamed = <T extends SourceReport>(source: T): T => {
    const person = source.person === null ? undefined : personOf.get(source.person)
    return person ? { ...source, person: person.id, name: person.name } : source
  }
  const { speaker, candidates } = quote
  return {
    ...quote,
    speaker: speaker && { ...renamed(speaker), others: speaker.others.map(renamed) },
    candidates: candidates.map(renamed),
    people: [...new Set(quote.people.map((id) => personOf.get(id)?.id ?? id))],
    about: quote.about.map((one) => ({ ...one, person: personOf.get(one.person)?.id ?? one.person })),
    places: [...new Set(quote.places.map((id) => placeOf.get(id)?.id ?? id))],
  }
}

function byCountThenName(a: PersonReport | PlaceReport, b: PersonReport | PlaceReport): number {
  return b.count - a.count || byCodeUnit(a.name, b.name) || byCodeUnit(a.id, b.id)
}
