import { analyze, withCorpus } from './articles.mjs'
import { median, times } from './measures.mjs'
import { runProcess } from './run-process.mjs'

const COUNT = 1000
const RUNS = 3

/** What a second worker thread gains. Only a machine with nothing else to do can say. */
export function threads() {
  return withCorpus(COUNT, (folder) => {
    /** @type {number[][]} */
    const runs = [[], []]
    for (let round = 0; round < RUNS; round++) {
      for (const [i, list] of runs.entries()) {
        list.push(runProcess([analyze, folder, '--jsonl', '--jobs', String(i + 1)]).milliseconds)
      }
    }
    const [one = Number.NaN, two = Number.NaN] = runs.map(median)
    return {
      head: [`${COUNT.toLocaleString('en')} articles, median of ${RUNS}`, 'ms', 'as fast'],
      rows: [
        ['--jobs 1', Math.round(one), times(1)],
        ['--jobs 2', Math.round(two), times(one / two)],
      ],
    }
  })
}
