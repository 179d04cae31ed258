import { collect } from '../analyze-files.ts'
import type { ReportLine } from '../model.ts'
import { jsonl } from '../output/jsonl.ts'
import { render } from '../output/render.ts'
import { selectQuotes } from '../select/select-quotes.ts'
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
  { format, output, selection, view }: Plan,
  sink: Sink,
  worthReporting: () => boolean,
): Promise<void> {
  if (format === 'jsonl') {
    for await (const line of lines) {
      await sink.write(jsonl(line.type === 'document' ? selectQuotes(line, selection) : line, view))
    }
    return
  }
  const report = selectQuotes(await collect(lines), selection)
  if (!worthReporting()) return
  if (format === 'csv' && output !== null) await sink.write(BYTE_ORDER_MARK)
  await writeAll(sink, render(report, format, view))
}
