#!/usr/bin/env node
// @ts-nocheck: it runs the built library, which need not be there when types are checked.
// Measures each rule that names speakers: its share of all quotations and the share of its answers that are right.
//
//   npm run build && node scripts/calibrate-sieves.mjs ANNOTATED.jsonl… [--misses RULE]
//
// One document a line: { text, quotes: [{ start, end, speaker: { start, end, text } }] }, offsets in UTF-16. An answer is right
// where it overlaps the annotated mention, or ends in the same word. The figures stand in `src/attribute/sieves/index.ts`.
import { readFileSync } from 'node:fs'
import { attributedOf } from './lib/stages.mjs'

const flag = process.argv.indexOf('--misses')
const wanted = flag < 0 ? null : process.argv[flag + 1]
const files = process.argv.slice(2, flag < 0 ? undefined : flag)
const tallies = new Map()
for (const file of files) {
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) measure(JSON.parse(line))
}
const all = [...tallies.values()].reduce((sum, { of, right }) => ({
  of: sum.of + of,
  right: sum.right + right,
}))
for (const [rule, { of, right }] of [...tallies].sort((a, b) => b[1].of - a[1].of)) print(rule, of, right)
print('all', all.of, all.right)

function print(rule, of, right) {
  const share = ((100 * of) / all.of).toFixed(1).padStart(5)
  console.log(
    `${rule.padEnd(20)} ${share} %  ${((100 * right) / of).toFixed(1).padStart(5)} % right of ${of}`,
  )
}

function measure({ text, quotes }) {
  const document = attributedOf(text)
  for (const gold of quotes) {
    if (!gold.speaker) continue
    const index = document.quotations.findIndex((found) => found.start < gold.end && gold.start < found.end)
    if (index < 0) continue
    const { speaker, evidence } = document.attributions[index]
    const tally = tallies.get(evidence.rule) ?? { of: 0, right: 0 }
    tallies.set(evidence.rule, tally)
    tally.of++
    if (speaker && isRight(speaker, gold.speaker)) tally.right++
    else if (wanted === evidence.rule) show(text, gold, speaker)
  }
}

function isRight(speaker, gold) {
  const overlaps = speaker.start < gold.end && gold.start < speaker.end
  return (
    overlaps ||
    lastWord(speaker.text) === lastWord(gold.text) ||
    lastWord(speaker.name) === lastWord(gold.text)
  )
}

function lastWord(text) {
  return text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .match(/[\p{L}\p{N}-]+/gu)
    ?.at(-1)
}

function show(text, { start, end, speaker }, got) {
  const words = text.slice(start, end)
  const quote = words.length > 60 ? `${words.slice(0, 25)} … ${words.slice(-25)}` : words
  const around = `${text.slice(Math.max(0, start - 220), start)}⟦${quote}⟧${text.slice(end, end + 120)}`
  console.log(`[want ${speaker.text} | got ${got?.text ?? 'nobody'}] ${around.replace(/\s*\n\s*/g, ' ¶ ')}\n`)
}
