/**
 * Some of the quotes of a report: of one document or of all together. People and places stay, so that the ids in the
 * quotes still lead somewhere; how many quotes a person speaks is counted anew.
 */
import type { PersonReport, QuoteReport, Report } from '../model.ts'
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
  /** Name or alias of the speaker, or the words that stand for the speaker in the text. */
  readonly speaker?: string
}

type Selectable = Pick<Report, 'people' | 'places' | 'quotes'>
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
  return ({ speaker }) => {
    if (speaker === null) return false
    return speaker.person === null
      ? isMeant({ name: speaker.name, aliases: [speaker.text] })
      : ids.has(speaker.person)
  }
}

const criteria: readonly Criterion[] = [sureEnough, about, spokenBy]

/** The report, of one document or of all, with those quotes that meet every criterion. */
export function selectQuotes<R extends Selectable>(report: R, selection: Selection): R {
  const wanted = criteria.map((criterion) => criterion(report, selection)).filter((test) => test !== null)
  if (wanted.length === 0) return report
  const quotes = report.quotes.filter((quote) => wanted.every((test) => test(quote)))
  return { ...report, people: countAnew(report.people, quotes), quotes }
}

function countAnew(people: readonly PersonReport[], quotes: readonly QuoteReport[]): PersonReport[] {
  const counts = new Map<string, number>()
  for (const { kind, speaker } of quotes) {
    if (kind === 'term' || speaker?.person == null) continue
    counts.set(speaker.person, (counts.get(speaker.person) ?? 0) + 1)
  }
  return people.map((person) => ({ ...person, quotes: counts.get(person.id) ?? 0 }))
}
