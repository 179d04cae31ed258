import { expect, test } from 'vitest'
import { segment } from '../../src/segment/segment.ts'
import { quoted } from './quoted.ts'

const fill = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

test('segmenting is quick on any twenty thousand characters', () => {
  segment(quoted('The first text loads the model.'))
  const units = [
    'a',
    'A',
    'a-',
    'A.',
    'a.',
    '.',
    '. ',
    '-',
    '--',
    '–',
    "'",
    '"',
    '" ',
    '“',
    '”',
    '“a',
    '(',
    ')',
    ')”',
    '@',
    'a@',
    'a@a.',
    '//',
    'http://',
    'www.',
    'a.com',
    '/:',
    '//:',
    '1,',
    '1.',
    '\n',
    '\n\n',
    ' ',
    '\u00A0',
    '\u200B',
    '👋',
    '\uD83D',
    '\u0301',
    '中',
    'ж',
    'Ж. ',
    'aB',
    'AbcdEfgh ',
    'HeraldZzzz ',
    'U.S. ',
    'p.m. ',
    'No. ',
    '… ',
    '• ',
    "a's ",
    "n't",
    '¹',
    '?!',
    '? “A ',
    '1. ',
    'St. Weil ',
  ]
  for (const unit of units) {
    const text = fill(unit, 20_000)
    const start = performance.now()
    segment(quoted(text))
    expect(performance.now() - start, JSON.stringify(unit)).toBeLessThan(1000)
  }
})

test('a word of two hundred thousand letters does not hang', () => {
  const start = performance.now()
  segment(quoted(`Mara said ${fill('a', 200_000)} and left.`))
  expect(performance.now() - start).toBeLessThan(2000)
})
