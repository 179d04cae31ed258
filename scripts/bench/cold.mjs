import { fileURLToPath } from 'node:url'
import { analyze, articles } from './articles.mjs'
import { median, times } from './measures.mjs'
import { runProcess } from './run-process.mjs'

const RUNS = 9
const FILES = 5

/** Whole processes, each beside the others in every round. */
export function cold() {
  const five = articles.slice(0, FILES)
  const bare = fileURLToPath(new URL('bare-wink.mjs', import.meta.url))
  const commands = [
    { name: 'bare script on wink-nlp, five articles', args: [bare, ...five] },
    { name: 'analyze, five articles', args: [analyze, ...five] },
    { name: 'analyze, one article', args: [analyze, five[0] ?? ''] },
    { name: 'analyze --version', args: [analyze, '--version'] },
  ]
  /** @type {{ milliseconds: number, processor: number }[][]} */
  const runs = commands.map(() => [])
  for (let round = 0; round < RUNS; round++) {
    for (const [i, { args }] of commands.entries()) runs[i]?.push(runProcess(args))
  }
  const wall = runs.map((list) => median(list.map(({ milliseconds }) => milliseconds)))
  const processor = runs.map((list) => median(list.map((run) => run.processor)))
  return {
    head: [`cold, median of ${RUNS}`, 'ms', 'of bare', 'processor ms', 'of bare'],
    rows: commands.map(({ name }, i) => [
      name,
      Math.round(wall[i] ?? 0),
      times((wall[i] ?? 0) / (wall[0] ?? 1)),
      Math.round(processor[i] ?? 0),
      times((processor[i] ?? 0) / (processor[0] ?? 1)),
    ]),
  }
}
