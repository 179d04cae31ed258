import { fold } from '../../lexicon/fold.ts'
import type { DocumentReport, QuoteReport, StatementReport } from '../../model.ts'
import { byCodeUnit } from '../../text/compare.ts'
import { joinQuotes, type Said } from './join-quotes.ts'

type Dated = Pick<DocumentReport, 'path' | 'date'>

/** Finds what is one statement in many quotes. `statementOf` leads from the id of a quote to that of its statement. */
export function findStatements(
  quotes: Iterable<QuoteReport>,
  documents: readonly Dated[],
): { statements: StatementReport[]; statementOf: ReadonlyMap<string, string> } {
  const inTime = inOrderOfTime(documents)
  const rankOf = new Map(inTime.map(({ path }, rank) => [path, rank]))
  const said = [...saidIn(quotes)]
  const statements = joinQuotes(said).map((group) =>
    reportStatement(
      group
        .map((index) => said[index]!)
        .sort((a, b) => rankOf.get(a.document)! - rankOf.get(b.document)! || a.start - b.start),
    ),
  )
  return {
    statements: inOrderOfSpread(statements, rankOf),
    statementOf: new Map(statements.flatMap(({ id, quotes }) => quotes.map((quote) => [quote, id]))),
  }
}

/** Not the whole quotes: those of a large pile are more than memory holds. */
function* saidIn(quotes: Iterable<QuoteReport>): Generator<Said> {
  for (const { kind, id, document, start, end, content, speaker } of quotes) {
    if (kind !== 'term') yield { id, document, start, end, content, speaker }
  }
}

/** Those with a date by their date; the others after them, as they were given. */
function inOrderOfTime(documents: readonly Dated[]): Dated[] {
  return [...documents].sort((a, b) => {
    if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null)
    return byCodeUnit(a.date, b.date)
  })
}

function inOrderOfSpread(statements: StatementReport[], rankOf: ReadonlyMap<string, number>) {
  const first = ({ documents }: StatementReport) => rankOf.get(documents[0]!)!
  return statements.sort(
    (a, b) =>
      b.documents.length - a.documents.length ||
      b.quotes.length - a.quotes.length ||
      first(a) - first(b) ||
      byCodeUnit(a.id, b.id),
  )
}

function reportStatement(quotes: readonly Said[]): StatementReport {
  const first = quotes.reduce((least, quote) => (byPlace(quote, least) < 0 ? quote : least))
  return {
    id: `statement:${first.id}`,
    speaker: mostNamed(quotes),
    quotes: quotes.map(({ id }) => id),
    wordings: wordingsOf(quotes),
    documents: [...new Set(quotes.map(({ document }) => document))],
  }
}

/** Where a statement is named after, whatever the order of the files. */
function byPlace(a: Said, b: Said): number {
  return byCodeUnit(a.document, b.document) || a.start - b.start
}

/** Marks, points and capitals make no other wording. */
function wordingsOf(quotes: readonly Said[]): string[] {
  const wordings = new Map<string, string>()
  for (const { content } of quotes) {
    const key = fold(content)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
    if (!wordings.has(key)) wordings.set(key, content)
  }
  return [...wordings.values()]
}

/** The speaker of most of the quotes; a person rather than "the minister". */
function mostNamed(quotes: readonly Said[]): StatementReport['speaker'] {
  const counts = new Map<string, { speaker: StatementReport['speaker']; count: number }>()
  for (const { speaker } of quotes) {
    if (speaker === null) continue
    const { name, type, person } = speaker
    const key = `${type} ${person ?? name}`
    const known = counts.get(key) ?? { speaker: { name, type, person }, count: 0 }
    counts.set(key, { ...known, count: known.count + 1 })
  }
  const rank = ({ speaker, count }: { speaker: StatementReport['speaker']; count: number }) =>
    (speaker?.person ? quotes.length : 0) + count
  return [...counts.values()].sort((a, b) => rank(b) - rank(a))[0]?.speaker ?? null
}
