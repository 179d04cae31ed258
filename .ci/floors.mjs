/**
 * Scores the program on annotated corpora with their own scorer and compares with floors.json: FILE → figure → floor.
 * Corpora that are not on this machine are passed over. Writes its counts to the file given as argument.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const shared = process.env.VERBATIM_SHARED ?? '../shared'
const scorer = process.env.VERBATIM_SCORER ?? join(shared, 'eval/score.mjs')
const floors = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8'))
const counts = { passed: 0, failed: 0 }

for (const [file, figures] of Object.entries(floors)) {
  const gold = join(shared, 'corpora', file)
  if (!existsSync(scorer) || !existsSync(gold)) {
    console.log(`${file}: not on this machine, passed over`)
    continue
  }
  const args = [scorer, '--cmd', 'node bin/analyze.js', '--gold', gold, '--json']
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (run.status !== 0) {
    console.log(`${file}: the scorer failed\n${run.stderr}`)
    counts.failed++
    continue
  }
  const reached = JSON.parse(run.stdout)[basename(file, '.jsonl')]
  for (const [figure, floor] of Object.entries(figures)) {
    const value = figure.split('.').reduce((object, key) => object?.[key], reached)
    const holds = value >= floor
    console.log(`${holds ? '✓' : '✗'} ${file} ${figure} ${value} (floor ${floor})`)
    counts[holds ? 'passed' : 'failed']++
  }
}
writeFileSync(process.argv[2], JSON.stringify(counts))
process.exitCode = counts.failed > 0 ? 1 : 0
