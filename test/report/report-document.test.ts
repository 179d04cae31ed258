import { expect, test } from 'vitest'
import type { Token } from '../../src/model.ts'
import { reportDocument } from '../../src/report/report-document.ts'
import { attributed } from './attributed.ts'

const token = (text: string): Token => ({
  start: 0,
  end: 0,
  text,
  lower: text,
  lemma: text,
  pos: 'X',
  block: 0,
  sentence: 0,
  quotation: -1,
})

test('punctuation is no word', () => {
  const document = { ...attributed('Ten, 10!'), tokens: ['Ten', ',', '10', '!'].map(token) }
  expect(reportDocument(document).words).toBe(2)
})

test('characters and the places of warnings are counted in code points', () => {
  const warning = { code: 'unclosed-quotation', message: 'no closing mark', start: 3, end: 4 }
  const report = reportDocument({ ...attributed('🚂 “x'), warnings: [warning] })
  expect(report.characters).toBe(4)
  expect(report.warnings).toEqual([{ ...warning, start: 2, end: 3 }])
})

test('the text comes only where it was asked for, laid out in code points', () => {
  const block = { kind: 'title', start: 3, end: 10, label: null, dateline: null, turn: null } as const
  const document = { ...attributed('🚂 A ti-tle', { hyphens: [{ start: 7, end: 8 }] }), blocks: [block] }
  expect(reportDocument(document)).not.toHaveProperty('article')
  expect(reportDocument(document, { article: true }).article).toEqual({
    text: '🚂 A ti-tle',
    blocks: [{ kind: 'title', start: 2, end: 9 }],
    hyphens: [{ start: 6, end: 7 }],
  })
})
