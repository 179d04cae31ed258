#!/usr/bin/env node
// @ts-nocheck: it runs the built library, which need not be there when types are checked.
// Counts how often each verb form is the cue of somebody's words, for `data/cues.tsv`.
//
//   npm run build && node scripts/make-cues.mjs ANNOTATED.jsonl… > data/cues.tsv
//
// One document a line: { text, quotes: [{ start, end, cue }], not_quotes, indirect: [{ cue }] }, offsets in UTF-16. Words
// inside quotations don't count. A row is: form, times a cue, times seen. Counts alone are kept, no text.
import { readFileSync } from 'node:fs'
import { segmentedOf } from './lib/stages.mjs'

const MIN_CUES = 2
const MIN_SHARE = 0.12

const seen = new Map()
const cues = new Map()
for (const file of process.argv.slice(2)) {
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) count(JSON.parse(line))
}
const rows = [...cues].filter(([form, n]) => n >= MIN_CUES && n / seen.get(form) >= MIN_SHARE)
rows.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
for (const [form, n] of rows) console.log(`${form}\t${n}\t${seen.get(form)}`)

function count(document) {
  const spans = [...document.quotes, ...document.indirect].map((entry) => entry.cue).filter(Boolean)
  const starts = new Set()
  for (const { start, end } of spans) for (let at = start; at < end; at++) starts.add(at)
  for (const token of segmentedOf(document.text).tokens) {
    if (token.pos !== 'VERB' || token.quotation >= 0 || !/^[a-z]{3,}$/.test(token.lower)) continue
    seen.set(token.lower, (seen.get(token.lower) ?? 0) + 1)
    if (starts.has(token.start)) cues.set(token.lower, (cues.get(token.lower) ?? 0) + 1)
  }
}
