import type { PersonReport, PlaceReport, QuoteReport, Report } from '../../src/model.ts'
import { kinds, type View } from '../../src/output/view.ts'

/** Parts of reports as small as a test needs them. */
export const terminal: View = {
  only: new Set(kinds),
  width: 80,
  all: false,
  by: null,
  top: null,
  explain: false,
  color: false,
}

export const pipe: View = { ...terminal, width: null }

export function mentionsIn(...documents: string[]): PersonReport['mentions'] {
  return documents.map((document) => ({ document, start: 0, end: 1, text: 'x' }))
}

export function person(name: string, more: Partial<PersonReport> = {}): PersonReport {
  const id = `person:${name.toLowerCase().replaceAll(' ', '-')}`
  return { id, name, aliases: [], roles: [], count: 1, quotes: 0, mentions: mentionsIn('a.txt'), ...more }
}

export function place(name: string, more: Partial<PlaceReport> = {}): PlaceReport {
  return {
    id: `place:${name.toLowerCase()}`,
    name,
    aliases: [],
    kind: 'city',
    country: null,
    latitude: null,
    longitude: null,
    alternatives: [],
    count: 1,
    mentions: mentionsIn('a.txt'),
    ...more,
  }
}

export function quote(content: string, more: Partial<QuoteReport> = {}): QuoteReport {
  return {
    id: 'a.txt#0',
    document: 'a.txt',
    start: 0,
    end: content.length + 2,
    text: `"${content}"`,
    content,
    kind: 'direct',
    speaker: null,
    candidates: [],
    cue: null,
    rule: 'by-hand',
    confidence: 0.95,
    people: [],
    places: [],
    about: [],
    statement: null,
    closed: true,
    line: 3,
    column: 1,
    ...more,
  }
}

export function saidBy({ id, name }: PersonReport): QuoteReport['speaker'] {
  return { name, type: 'person', person: id, text: name, start: 0, end: name.length, others: [] }
}

export function report(more: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    tool: { name: 'verbatim', version: '0.0.0' },
    documents: [documentOf('a.txt')],
    people: [],
    places: [],
    quotes: [],
    statements: [],
    failures: [],
    ...more,
  }
}

export function documentOf(path: string, words = 10): Report['documents'][number] {
  return {
    path,
    title: null,
    date: null,
    encoding: 'utf-8',
    characters: 60,
    words,
    sentences: 1,
    warnings: [],
  }
}
