/** What the evaluations of a whole pile share: its articles analysed one by one and put together as the program does. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { built } from '../lib/built.mjs'
import { groupBy } from '../lib/group-by.mjs'
import { analyzeTexts } from './analyze-texts.mjs'

const { mergeReports } = await built('corpus/merge-reports.js')
const OWN_GOLD = fileURLToPath(new URL('../../fixtures/pile/gold.jsonl', import.meta.url))

/**
 * @typedef {{ start: number, end: number }} Span
 * @typedef {Pick<import('../../src/model.ts').Report, 'people' | 'quotes' | 'statements'>} Report
 */

/**
 * @param {string} [file] of gold; ours where it is none
 * @returns {Promise<{ gold: any[], report: Report, idOf: (path: string) => string }>} offsets in UTF-16; a document's id in the gold
 */
export async function analyzePile(file) {
  const lines = readFileSync(file?.endsWith('.jsonl') ? file : OWN_GOLD, 'utf8').split('\n')
  const gold = lines.filter(Boolean).map((line) => JSON.parse(line))
  const reports = analyzeTexts(gold.map(({ text }) => text))
  const ids = new Map(reports.map(({ path }, index) => [path, gold[index].id]))
  return { gold, report: mergeReports(reports), idOf: (path) => ids.get(path) }
}

/**
 * Looks up what stands at a place: of those that overlap it the one that ends nearest to it.
 * @template {Span & { document: string }} T
 * @param {readonly T[]} spans @param {(path: string) => string} idOf
 * @returns {(id: string, span: Span) => T | undefined}
 */
export function inPlace(spans, idOf) {
  const byDocument = groupBy(spans, ({ document }) => idOf(document))
  return (id, { start, end }) =>
    (byDocument.get(id) ?? [])
      .filter((span) => span.start < end && start < span.end)
      .sort((a, b) => Math.abs(a.end - end) - Math.abs(b.end - end))[0]
}
