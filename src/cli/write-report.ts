import { collect } from '../analyze-files.ts'
import { mergeReports } from '../corpus/merge-reports.ts'
import { suggestIdentities } from '../corpus/people/suggest.ts'
import type { DocumentReport, IdentityRule, Report, ReportLine } from '../model.ts'
import { json } from '../output/json.ts'
import { jsonl } from '../output/jsonl.ts'
import { render } from '../output/render.ts'
import { suggestions } from '../output/suggestions.ts'
import { selectQuotes } from '../select/select-quotes.ts'
import { sortReport } from '../select/sort-report.ts'
import type { Output } from './outputs.ts'
import type { Plan } from './plan.ts'
import { type Sink, writeAll } from './sink.ts'

/** Excel takes a CSV file without it for windows-1252. In a pipe it would become part of the first column's name. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * Line by line where the format allows it, so that memory stays flat however many files there are; JSON that is to hold all
 * that there is never has all of it in memory.
 * @param worthReporting asked when all lines have come
 */
export async function writeReport(
  lines: AsyncIterable<ReportLine>,
  { suggest, format, selection, sort }: Plan,
  identities: readonly IdentityRule[],
  { outputs, sinks }: { readonly outputs: readonly Output[]; readonly sinks: readonly Sink[] },
  worthReporting: () => boolean,
): Promise<void> {
  if (suggest) {
    const documents = await documentsOf(lines)
    if (worthReporting()) await writeAll(sinks[0]!, suggestions(suggestIdentities(documents, identities)))
    return
  }
  const chosen = <R extends DocumentReport | Report>(report: R) => {
    const selected = selectQuotes(report, selection)
    return sort === null ? selected : sortReport(selected, sort)
  }
  if (format === 'jsonl') {
    for await (const line of lines) {
      const wanted = line.type === 'document' ? chosen(alone(line, identities)) : line
      await writeAll(sinks[0]!, jsonl(wanted, outputs[0]!.view))
    }
    return
  }
  const collected = await collect(lines, identities)
  if (!worthReporting()) return
  if (format === 'json' && sort === null && Object.keys(selection).length === 0) {
    await writeAll(sinks[0]!, json(collected, outputs[0]!.view))
    return
  }
  const report = chosen({ ...collected, quotes: [...collected.quotes] })
  for (const [i, { path, view }] of outputs.entries()) {
    if (format === 'csv' && path !== null) await sinks[i]!.write(BYTE_ORDER_MARK)
    await writeAll(sinks[i]!, await render(report, format, view))
  }
}

async function documentsOf(lines: AsyncIterable<ReportLine>): Promise<DocumentReport[]> {
  const documents: DocumentReport[] = []
  for await (const line of lines) if (line.type === 'document') documents.push(line)
  return documents
}

/** One document with the user's names and roles of its people; what is one statement, it cannot know. */
function alone(line: DocumentReport, identities: readonly IdentityRule[]): DocumentReport {
  if (identities.length === 0) return line
  const { people, places, quotes } = mergeReports([line], identities)
  return { ...line, people, places, quotes: quotes.map((quote) => ({ ...quote, statement: null })) }
}
