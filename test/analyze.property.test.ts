/**
 * The whole way with texts that no reporter writes (`fuzz/texts.ts`): what comes out of each stage and of all has to
 * hold together whatever goes in. `npm run fuzz` goes on for minutes.
 */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { analyzeDocument } from '../src/analyze.ts'
import { attribute } from '../src/attribute/attribute.ts'
import { mergeReports } from '../src/corpus/merge-reports.ts'
import { findMentions } from '../src/mentions/find-mentions.ts'
import type { Document, DocumentReport, Report, Span } from '../src/model.ts'
import { csv } from '../src/output/csv.ts'
import { json } from '../src/output/json.ts'
import { prepareToMeasure } from '../src/output/measure.ts'
import { table } from '../src/output/table.ts'
import type { View } from '../src/output/view.ts'
import { findQuotations } from '../src/quotes/find-quotations.ts'
import { decode } from '../src/reader/decode.ts'
import { resolve } from '../src/resolve/resolve.ts'
import { segment } from '../src/segment/segment.ts'
import { structure } from '../src/structure/structure.ts'
import { tool } from '../src/tool.ts'
import { effort, PATIENCE } from './fuzz/effort.ts'
import { texts } from './fuzz/texts.ts'

beforeAll(() => prepareToMeasure(['山']))

const documentOf = (text: string, path = 'odd.txt'): Document => ({
  path,
  text,
  encoding: 'utf-8',
  warnings: [],
})
const read = (text: string, indirect = false): DocumentReport =>
  analyzeDocument(documentOf(text), { indirect })
const schema = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../schema/${name}`, import.meta.url), 'utf8'))
const ajv = new Ajv2020({ allowUnionTypes: true }).addSchema(schema('report.schema.json'))
const validLine = ajv.compile(schema('line.schema.json'))
const validReport = ajv.getSchema('report.schema.json') ?? ajv.compile(schema('report.schema.json'))

/** In order, and none reaches into the next. */
function expectDisjoint(spans: readonly Span[], length: number): void {
  let end = 0
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end)
    expect(span.end).toBeGreaterThan(span.start)
    end = span.end
  }
  expect(end).toBeLessThanOrEqual(length)
}

test(
  'each stage gives spans that nest or are disjoint, and indexes that exist',
  () => {
    fc.assert(
      fc.property(texts, (file) => {
        const structured = structure(documentOf(file))
        const { text } = structured
        expectDisjoint(structured.blocks, text.length)
        expectDisjoint(structured.hyphens, text.length)
        const quoted = findQuotations(structured)
        quoted.quotations.forEach(({ start, end, content, parent }, index) => {
          expectDisjoint(content, end)
          expect(content[0]!.start).toBeGreaterThanOrEqual(start)
          expect(parent).toBeLessThan(index)
          if (parent >= 0) expect(quoted.quotations[parent]!.end).toBeGreaterThanOrEqual(end)
          for (const other of quoted.quotations.slice(0, index)) {
            expect(other.start).toBeLessThanOrEqual(start)
            expect(other.end <= start || other.end >= end).toBe(true)
          }
        })
        const segmented = segment(quoted)
        const { tokens, sentences } = segmented
        expectDisjoint(tokens, text.length)
        expectDisjoint(sentences, text.length)
        let next = 0
        sentences.forEach(({ from, to, start, end, block }, index) => {
          expect(from).toBe(next)
          next = to
          for (const token of tokens.slice(from, to)) {
            expect(token).toMatchObject({ sentence: index, block })
            expect(token.start >= start && token.end <= end).toBe(true)
          }
        })
        expect(next).toBe(tokens.length)
        const mentioned = findMentions(segmented)
        expectDisjoint(mentioned.mentions, text.length)
        for (const { from, to, start, end } of mentioned.mentions) {
          expect([tokens[from]?.start, tokens[to - 1]?.end]).toEqual([start, end])
        }
        const { entities, entityOf, references } = resolve(mentioned)
        expect(entityOf).toHaveLength(mentioned.mentions.length)
        entities.forEach(({ mentions }, entity) => {
          expect(mentions.length).toBeGreaterThan(0)
          for (const mention of mentions) expect(entityOf[mention]).toBe(entity)
        })
        for (const { candidates } of references) {
          for (const { entity, score } of candidates) {
            expect(entities[entity]?.type).toBe('person')
            expect(score >= 0 && score <= 1).toBe(true)
          }
        }
        const { attributions } = attribute(resolve(mentioned))
        expect(attributions.map(({ quotation }) => quotation)).toEqual(
          quoted.quotations.map((_, index) => index),
        )
      }),
      effort(300, 0.25),
    )
  },
  PATIENCE,
)

test(
  'every span of a report slices to its words, in order, and every id is somebody’s',
  () => {
    fc.assert(
      fc.property(texts, (text) => {
        const letters = [...text]
        const slice = ({ start, end }: Span): string => letters.slice(start, end).join('')
        const report = read(text)
        const { people, places, quotes, warnings } = report
        validLine(report)
        expect(validLine.errors).toBeNull()
        const ids = new Set([...people, ...places].map(({ id }) => id))
        expect(ids.size).toBe(people.length + places.length)
        for (const { mentions, count } of [...people, ...places]) {
          expect(mentions.length).toBe(count)
          for (const mention of mentions) expect(slice(mention)).toBe(mention.text)
        }
        for (const { start, end } of warnings) expect(start <= end && end <= letters.length).toBe(true)
        quotes.forEach((quote, i) => {
          expect(slice(quote)).toBe(quote.text)
          expect(quote.start).toBeGreaterThanOrEqual(quotes[i - 1]?.start ?? 0)
          const sources = [quote.speaker, ...(quote.speaker?.others ?? []), ...quote.candidates]
          for (const source of sources.filter((each) => each !== null)) {
            expect(slice(source)).toBe(source.text)
            if (source.person !== null) expect(ids).toContain(source.person)
          }
          if (quote.cue) expect(slice(quote.cue)).toBe(quote.cue.text)
          for (const id of [...quote.people, ...quote.places]) expect(ids).toContain(id)
          for (const allusion of quote.about) {
            expect(slice(allusion)).toBe(allusion.text)
            expect(ids).toContain(allusion.person)
          }
        })
      }),
      effort(300, 0.25),
    )
  },
  PATIENCE,
)

test(
  'what is reported without marks slices to its words, and overlaps nothing that somebody says in marks',
  () => {
    fc.assert(
      fc.property(texts, (text) => {
        const letters = [...text]
        const slice = ({ start, end }: Span): string => letters.slice(start, end).join('')
        const { quotes } = read(text, true)
        const indirect = quotes.filter(({ kind }) => kind === 'indirect')
        const marked = quotes.filter(({ kind }) => kind !== 'indirect')
        expect(marked).toEqual(read(text).quotes)
        for (const quote of indirect) {
          expect(slice(quote)).toBe(quote.text)
          expect(slice(quote.cue!)).toBe(quote.cue!.text)
          for (const { start, end } of marked)
            expect(Math.min(end, quote.end) - Math.max(start, quote.start)).toBeLessThanOrEqual(0)
        }
        indirect.slice(1).forEach(({ start }, i) => {
          expect(start).toBeGreaterThanOrEqual(indirect[i]!.end)
        })
      }),
      effort(200, 0.2),
    )
  },
  PATIENCE,
)

test(
  'the same text gives the same report, whatever was read before',
  () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const first = read(text)
        read(other)
        expect(read(text)).toEqual(first)
      }),
      effort(60, 0.1),
    )
  },
  PATIENCE,
)

test(
  'the report of several documents is as the schema says, and its ids lead somewhere',
  () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 4 }), (several) => {
        const reports = several.map((text, index) => analyzeDocument(documentOf(text, `${index}.txt`)))
        const merged = mergeReports(reports)
        const { people, places, quotes, statements } = merged
        const idsOf = (items: readonly { readonly id: string }[]): Set<string> => {
          const ids = new Set(items.map(({ id }) => id))
          expect(ids.size).toBe(items.length)
          return ids
        }
        const [persons, sites, said, stated] = [people, places, quotes, statements].map(idsOf)
        expect(quotes).toHaveLength(reports.flatMap((report) => report.quotes).length)
        for (const { statement, speaker, people, places } of quotes) {
          if (statement !== null) expect(stated).toContain(statement)
          if (speaker?.person) expect(persons).toContain(speaker.person)
          for (const id of people) expect(persons).toContain(id)
          for (const id of places) expect(sites).toContain(id)
        }
        const quoted = statements.flatMap((statement) => statement.quotes)
        expect(new Set(quoted).size).toBe(quoted.length)
        for (const id of quoted) expect(said).toContain(id)
        for (const { id, quotes: count } of people) {
          expect(quotes.filter(({ speaker }) => speaker?.person === id)).toHaveLength(count)
        }
        const documents = reports.map(
          ({ schemaVersion, type, people, places, quotes, ...summary }) => summary,
        )
        const report: Report = {
          schemaVersion: 1,
          tool,
          documents,
          ...merged,
          failures: [],
        }
        const only = new Set(['people', 'places', 'quotes'] as const)
        const view: View = { only, width: 80, all: true, by: null, top: null, explain: false, color: false }
        const written = [...json(report, view)].join('')
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(report)))
        validReport(JSON.parse(written))
        expect(validReport.errors).toBeNull()
        const shown = [
          written,
          ...table(report, view),
          ...[...only].flatMap((kind) => [...csv(report, kind, view)]),
        ]
        expect(shown.join('')).not.toMatch(
          /(?!\n)[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069]/u,
        )
      }),
      effort(60, 0.15),
    )
  },
  PATIENCE,
)

test(
  'any bytes are text in some encoding, and read the same way twice',
  () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), texts, fc.boolean(), (bytes, text, first) => {
        const parts = [Buffer.from(bytes), Buffer.from(text)]
        const all = Buffer.concat(first ? parts : parts.reverse())
        const decoded = decode(all)
        expect(decode(Buffer.from(all))).toEqual(decoded)
        for (const { start, end } of decoded.warnings) {
          expect(start <= end && end <= decoded.text.length).toBe(true)
        }
      }),
      effort(200, 0.05),
    )
  },
  PATIENCE,
)
