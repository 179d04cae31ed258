import { collect } from '../analyze-files.ts'
import type { DocumentReport, Report, ReportLine } from '../model.ts'
import { jsonl } from '../output/jsonl.ts'
import { render } from '../output/render.ts'
import { selectQuotes } from '../select/select-quotes.ts'
import { sortReport } from '../select/sort-report.ts'
import type { Output } from './outputs.ts'
import type { Plan } from './plan.ts'
import { type Sink, writeAll } from './sink.ts'

/** Excel takes a CSV file without it for windows-1252. In a pipe it would become part of the first column's name. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * Line by line where the format allows it, so that memory stays flat however many files there are.
 * @param worthReporting asked when all lines have come
 */
export async function writeReport(
  lines: AsyncIterable<ReportLine>,
  { format, selection, sort }: Plan,
  { outputs, sinks }: { readonly outputs: readonly Output[]; readonly sinks: readonly Sink[] },
  worthReporting: () => boolean,
): Promise<void> {
  const chosen = <R extends DocumentReport | Report>(report: R) => {
    const selected = selectQuotes(report, selection)
    return sort === null ? selected : sortReport(selected, sort)
  }
  if (format === 'jsonl') {
    for await (const line of lines) {
      await sinks[0]!.write(jsonl(line.type === 'document' ? chosen(line) : line, outputs[0]!.view))
    }
    return
  }
  const report = chosen(await collect(lines))
  if (!worthReporting()) return
  for (const [i, { path, view }] of outputs.entries()) {
    if (format === 'csv' && path !== null) await sinks[i]!.write(BYTE_ORDER_MARK)
    await writeAll(sinks[i]!, await render(report, format, view))
  }
}
