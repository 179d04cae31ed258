/** One run of the program: find the files, analyse one after the other, write the report. */
import { analyzeInputs, collect } from '../analyze-files.ts'
import type { FailureReason, ReportLine, UserName } from '../model.ts'
import { jsonl } from '../output/jsonl.ts'
import { render } from '../output/render.ts'
import { countJobs } from '../pool/count-jobs.ts'
import { isEncoding } from '../reader/decode.ts'
import { type Found, findInputs } from '../reader/find-inputs.ts'
import { selectQuotes } from '../select/select-quotes.ts'
import { exitStatus } from './exit-status.ts'
import { failureSummary } from './failure-summary.ts'
import { interruption } from './interruption.ts'
import type { Messages } from './messages.ts'
import { outputFile } from './output-file.ts'
import type { Plan } from './plan.ts'
import { refuseToOverwrite } from './refuse-to-overwrite.ts'
import { type Sink, standardOutput, writeAll } from './sink.ts'
import { UsageError } from './usage-error.ts'
import { wantedNames } from './wanted-names.ts'

/**
 * @returns the exit status
 * @throws UsageError for an unknown encoding, a list of names with a mistake in it, and where the report cannot be written where it is wanted
 */
export async function run(plan: Plan, messages: Messages): Promise<number> {
  const { encoding } = plan.reading
  if (encoding !== undefined && !isEncoding(encoding)) {
    throw new UsageError(`unknown encoding ${encoding}; for example utf-8, windows-1252, utf-16le`)
  }
  const lexicon = await userNames(plan.lexicon)
  const inputs = await findInputs(plan.paths, plan.reading)
  if (plan.output !== null) {
    const list: Found[] =
      plan.lexicon === null ? [] : [{ ok: true, input: { kind: 'file', path: plan.lexicon } }]
    await refuseToOverwrite(plan.output, [...inputs, ...list])
  }
  const jobs = plan.jobs ?? (await countJobs(inputs))
  const sink = plan.output === null ? standardOutput() : await outputFile(plan.output)
  const { signal, dispose } = interruption()
  const failed: FailureReason[] = []
  let analysed = 0
  const wanted = wantedNames(plan.selection)
  const status = () => exitStatus({ interrupted: signal.aborted, analysed, failed })

  async function* narrated(): AsyncGenerator<ReportLine> {
    const options = { ...plan.reading, lexicon, jobs, signal, onFault: messages.fault }
    for await (const line of analyzeInputs(inputs, options)) {
      if (signal.aborted) return
      if (line.type === 'document') {
        analysed++
        wanted.see(line)
      } else failed.push(line.reason)
      tell(line, messages)
      // The line of progress stands on the same screen as the report.
      messages.wipe()
      yield line
      messages.progress(analysed + failed.length, inputs.length)
    }
    messages.wipe()
  }

  try {
    await write(narrated(), plan, sink, () => status() < 2)
    if (!signal.aborted && failed.length > 0 && inputs.length > 1) {
      messages.say(failureSummary(failed.length, inputs.length))
    }
    if (analysed > 0) for (const message of wanted.missing()) messages.say(message)
    if (status() < 2) await sink.commit()
    return status()
  } finally {
    messages.wipe()
    await sink.abandon()
    dispose()
  }
}

async function userNames(path: string | null): Promise<readonly UserName[]> {
  if (path === null) return []
  const { LexiconError, readLexicon } = await import('../reader/lexicon/read-lexicon.ts')
  return readLexicon(path).catch((error) => {
    throw error instanceof LexiconError ? new UsageError(error.message) : error
  })
}

/** Excel takes a CSV file without it for windows-1252. In a pipe it would become part of the first column's name. */
const BYTE_ORDER_MARK = '\ufeff'

/** Line by line where the format allows it, so that memory stays flat however many files there are. */
async function write(
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

/** What could not be read, and what was read by a guess; other warnings are in the report. */
function tell(line: ReportLine, { say }: Messages): void {
  if (line.type === 'failure') {
    // A fault of ours has been told already, with its trace.
    if (line.reason !== 'internal') say(`${line.path}: ${line.message}`)
    return
  }
  const guessed = line.warnings.find(({ code }) => code === 'encoding-guessed')
  if (guessed) say(`${line.path}: ${guessed.message}`)
}
