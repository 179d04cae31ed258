/**
 * Some of the quotes of a report: of one document or of all together. People and places stay, so that the ids in the
 * quotes still lead somewhere; how many quotes a person speaks is counted anew.
 */
import type {
  PersonReport,
  QuoteKind,
  QuoteReport,
  Report,
  SourceReport,
  SpeakerType,
  StatementReport,
} from '../model.ts'
import { nameMatcher } from './name-matcher.ts'

/** What is left out does not narrow anything. */
export interface Selection {
  /** 0…1: quotes that are less sure are left out, with a speaker or without. */
  readonly minConfidence?: number
  /**
   * Name or alias of a person or place that is named inside the quote, or of a person whom a pronoun there surely means.
   * Who says "I" is not asked for: nearly everybody speaks of himself.
   */
  readonly about?: string
  /** Name or alias of one who speaks, or the words that stand for the speaker in the text. */
  readonly speaker?: string
  /** Name or alias of a place that is named inside the quote, or of the country that such a place is in. */
  readonly place?: string
  readonly kinds?: readonly QuoteKind[]
  /** What the speaker is; quotes without a speaker are none of these. */
  readonly speakerTypes?: readonly SpeakerType[]
}

type Selectable = Pick<Report, 'people' | 'places' | 'quotes'> & Partial<Pick<Report, 'statements'>>
type Criterion = (report: Selectable, selection: Selection) => ((quote: QuoteReport) => boolean) | null

const sureEnough: Criterion = (_, { minConfidence }) =>
  minConfidence === undefined ? null : ({ confidence }) => confidence >= minConfidence

const about: Criterion = (report, { about: name }) => {
  if (name === undefined) return null
  const isMeant = nameMatcher(name)
  const ids = new Set([...report.people, ...report.places].filter(isMeant).map(({ id }) => id))
  return ({ people, places, about, speaker }) => {
    const meant = about.map(({ person }) => person).filter((id) => id !== speaker?.person)
    return [...people, ...places, ...meant].some((id) => ids.has(id))
  }
}

const spokenBy: Criterion = ({ people }, { speaker: name }) => {
  if (name === undefined) return null
  const isMeant = nameMatcher(name)
  const ids = new Set(people.filter(isMeant).map(({ id }) => id))
  const speaks = ({ person, name, text }: SourceReport) =>
    person === null ? isMeant({ name, aliases: [text] }) : ids.has(person)
  return ({ speaker }) => speaker !== null && [speaker, ...speaker.others].some(speaks)
}

const inPlace: Criterion = ({ places }, { place: name }) => {
  if (name === undefined) return null
  const meant = places.filter(nameMatcher(name))
  const countries = new Set(meant.flatMap(({ kind, country }) => (kind === 'country' ? (country ?? []) : [])))
  const inside = places.filter(({ country }) => country !== null && countries.has(country))
  const ids = new Set([...meant, ...inside].map(({ id }) => id))
  return (quote) => quote.places.some((id) => ids.has(id))
}

const ofKind: Criterion = (_, { kinds }) => (kinds === undefined ? null : ({ kind }) => kinds.includes(kind))

const byType: Criterion = (_, { speakerTypes }) =>
  speakerTypes === undefined ? null : ({ speaker }) => speaker !== null && speakerTypes.includes(speaker.type)

const criteria: readonly Criterion[] = [sureEnough, about, spokenBy, inPlace, ofKind, byType]

/** The report, of one document or of all, with those quotes that meet every criterion. */
export function selectQuotes<R extends Selectable>(report: R, selection: Selection): R {
  const wanted = criteria.map((criterion) => criterion(report, selection)).filter((test) => test !== null)
  if (wanted.length === 0) return report
  const quotes = report.quotes.filter((quote) => wanted.every((test) => test(quote)))
  const { statements } = report
  return {
    ...report,
    people: countAnew(report.people, quotes),
    quotes,
    ...(statements && { statements: statementsOf(statements, quotes) }),
  }
}

/** The statements of which a quote is left, with what is left of each. */
function statementsOf(
  statements: readonly StatementReport[],
  quotes: readonly QuoteReport[],
): StatementReport[] {
  const left = new Map(quotes.map((quote) => [quote.id, quote]))
  return statements.flatMap((statement) => {
    const kept = statement.quotes.flatMap((id) => left.get(id) ?? [])
    if (kept.length === 0) return []
    const documents = new Set(kept.map(({ document }) => document))
    const wordings = new Set(kept.map(({ content }) => content))
    return {
      ...statement,
      quotes: kept.map(({ id }) => id),
      wordings: statement.wordings.filter((wording) => wordings.has(wording)),
      documents: statement.documents.filter((path) => documents.has(path)),
    }
  })
}

function countAnew(people: readonly PersonReport[], quotes: readonly QuoteReport[]): PersonReport[] {
  const counts = new Map<string, number>()
  for (const { kind, speaker } of quotes) {
    if (kind === 'term' || speaker?.person == null) continue
    counts.set(speaker.person, (counts.get(speaker.person) ?? 0) + 1)
  }
  return people.map((person) => ({ ...person, quotes: counts.get(person.id) ?? 0 }))
}
