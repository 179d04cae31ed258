/**
 * Scores the program against annotated articles: `npm run eval -- [GOLD.jsonl …]`.
 *
 * Without arguments the gold is that of `VERBATIM_GOLD` (paths separated by ':'), else our own `fixtures/gold.jsonl`.
 * With `VERBATIM_SCORER` (a script that takes --cmd and --gold) that scorer judges instead of this one. The real binary
 * runs once over all articles of a gold file, so that what is scored is what a user gets.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { analyzeTexts } from './eval/analyze-texts.mjs'
import { score } from './eval/score.mjs'

const OWN_GOLD = fileURLToPath(new URL('../fixtures/gold.jsonl', import.meta.url))
const BINARY = fileURLToPath(new URL('../bin/analyze.js', import.meta.url))

const given = process.argv.slice(2)
const files = given.length > 0 ? given : (process.env.VERBATIM_GOLD ?? OWN_GOLD).split(':')

if (process.env.VERBATIM_SCORER) {
  const gold = files.flatMap((file) => ['--gold', file])
  const args = [process.env.VERBATIM_SCORER, '--cmd', `node ${BINARY}`, ...gold]
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1
} else {
  for (const file of files) {
    const lines = readFileSync(file, 'utf8').split('\n')
    const documents = lines.filter(Boolean).map((line) => JSON.parse(line))
    const scores = score(documents, analyzeTexts(documents.map((document) => document.text)))
    console.log(`${basename(file)}: ${documents.length} documents`)
    for (const [name, figures] of Object.entries(scores)) {
      const shown = Object.entries(figures).map(([key, value]) => `${key} ${String(value).padEnd(5)}`)
      console.log(`  ${name.padEnd(11)} ${shown.join('  ')}`)
    }
  }
}
