/** One run of the program: find what is to be read, go through it line by line, write the report. */
import { IdentitiesError, readIdentities } from '../identities/read-identities.ts'
import type { FailureReason, IdentityRule, ReportLine } from '../model.ts'
import type { Found } from '../reader/found.ts'
import { exitStatus } from './exit-status.ts'
import { failureSummary } from './failure-summary.ts'
import { filesToAnalyze } from './files-to-analyze.ts'
import { interruption } from './interruption.ts'
import { linesToMerge } from './lines-to-merge.ts'
import type { Messages } from './messages.ts'
import { openSinks, outputsOf } from './outputs.ts'
import type { Plan } from './plan.ts'
import { refuseToOverwrite } from './refuse-to-overwrite.ts'
import { UsageError } from './usage-error.ts'
import { wantedNames } from './wanted-names.ts'
import { writeReport } from './write-report.ts'

/**
 * @returns the exit status
 * @throws UsageError where something is wrong with the call, and where the report cannot be written where it is wanted
 */
export async function run(plan: Plan, messages: Messages): Promise<number> {
  const source = plan.merge ? await linesToMerge(plan) : await filesToAnalyze(plan, messages)
  const { files, total, others, lines } = source
  const outputs = outputsOf(plan)
  const identities = plan.identities === null ? [] : await whoIsWho(plan.identities)
  const read = [...files, ...listed(plan.identities)]
  for (const { path } of outputs) if (path !== null) await refuseToOverwrite(path, read)
  const sinks = await openSinks(outputs)
  const { signal, dispose } = interruption()
  const failed: FailureReason[] = []
  let analysed = 0
  const wanted = wantedNames(plan.selection)
  const status = () => exitStatus({ interrupted: signal.aborted, analysed, failed, others })

  async function* narrated(): AsyncGenerator<ReportLine> {
    for await (const line of lines(signal)) {
      if (signal.aborted) return
      if (line.type === 'document') {
        analysed++
        wanted.see(line)
      } else failed.push(line.reason)
      tell(line, messages)
      // The line of progress stands on the same screen as the report.
      messages.wipe()
      yield line
      messages.progress(analysed + failed.length, total)
    }
    messages.wipe()
  }

  try {
    await writeReport(narrated(), plan, identities, { outputs, sinks }, () => status() < 2)
    if (!signal.aborted && failed.length > 0 && total > 1) messages.say(failureSummary(failed.length, total))
    if (analysed > 0) for (const message of wanted.missing()) messages.say(message)
    if (status() < 2) for (const sink of sinks) await sink.commit()
    return status()
  } finally {
    messages.wipe()
    for (const sink of sinks) await sink.abandon()
    dispose()
  }
}

async function whoIsWho(path: string): Promise<readonly IdentityRule[]> {
  return readIdentities(path).catch((error) => {
    throw error instanceof IdentitiesError ? new UsageError(error.message) : error
  })
}

function listed(path: string | null): Found[] {
  return path === null ? [] : [{ ok: true, input: { kind: 'file', path } }]
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
