import { analyze, withCorpus } from './articles.mjs'
import { times } from './measures.mjs'
import { runProcess } from './run-process.mjs'

const COUNTS = [1000, 10_000]

/** Neither the time for an article nor the peak of memory may grow with their number. */
export function growth() {
  const runs = COUNTS.map((count) =>
    withCorpus(count, (folder) => runProcess([analyze, folder, '--jsonl', '--jobs', '1'])),
  )
  const each = runs.map(({ processor }, i) => processor / (COUNTS[i] ?? 1))
  return {
    head: ['articles in one run', 'processor ms each', `of ${COUNTS[0]}`, 'peak MB', `of ${COUNTS[0]}`],
    rows: runs.map(({ megabytes }, i) => [
      (COUNTS[i] ?? 0).toLocaleString('en'),
      (each[i] ?? 0).toFixed(2),
      times((each[i] ?? 0) / (each[0] ?? 1)),
      megabytes.toFixed(0),
      times(megabytes / (runs[0]?.megabytes ?? 1)),
    ]),
  }
}
