import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const BINARY = fileURLToPath(new URL('../../bin/analyze.js', import.meta.url))

/**
 * Runs the real binary once over the texts, each in a file of its own, and gives its JSON Lines records in the order of
 * the texts, with every offset turned from code points into UTF-16 code units.
 * @param {string[]} texts
 * @returns {import('../../src/model.ts').DocumentReport[]}
 */
export function analyzeTexts(texts) {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-eval-'))
  try {
    texts.forEach((text, index) => {
      writeFileSync(join(folder, `${String(index).padStart(6, '0')}.txt`), text)
    })
    const run = spawnSync(process.execPath, [BINARY, folder, '--format', 'jsonl'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    })
    if (run.status !== 0) throw new Error(`analyze exited with ${run.status ?? run.signal}: ${run.stderr}`)
    const records = run.stdout.split('\n').filter(Boolean).map(parseLine)
    records.sort((a, b) => a.index - b.index)
    return records.map(({ index, record }) => inCodeUnits(record, texts[index] ?? ''))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {string} line */
function parseLine(line) {
  const record = JSON.parse(line)
  return { index: Number(basename(record.path, '.txt')), record }
}

/**
 * @template T
 * @param {T} record @param {string} text
 * @returns {T}
 */
function inCodeUnits(record, text) {
  /** @type {number[]} */ const offsets = []
  let offset = 0
  for (const character of text) {
    offsets.push(offset)
    offset += character.length
  }
  offsets.push(offset)
  /** @param {string} key @param {unknown} value */
  const convert = (key, value) =>
    (key === 'start' || key === 'end') && typeof value === 'number' ? offsets[value] : value
  return JSON.parse(JSON.stringify(record), convert)
}
