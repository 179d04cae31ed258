import { describe, expect, test } from 'vitest'
import { scanMarks } from '../../src/quotes/scan-marks.ts'

/** Each mark of a text, as far as it is one: `~` where it may be an apostrophe as well. */
function marksOf(text: string): string {
  return scanMarks(text, { start: 0, end: text.length })
    .map(({ start, end, weak }) => `${weak ? '~' : ''}${text.slice(start, end)}${start}`)
    .join(' ')
}

describe('apostrophes', () => {
  test.each([
    ['don’t'],
    ['O’Hara'],
    ["it's"],
    ['5’10'],
    ["12' 4"],
    ['’tis so'],
    ["'em all"],
    ['’90s music'],
    ["the '90s"],
    ['rock ’n’ roll'],
    ["rock 'n' roll"],
    ['a ’ b'],
    ['’ a'],
    ['the ’hood'],
  ])('%s', (text) => {
    expect(marksOf(text)).toBe('')
  })
})

describe('marks', () => {
  test.each([
    ['‘90 per cent’', '‘0 ’12'],
    ['‘so’', '‘0 ’3'],
    ["'So far', he", "'0 '7"],
    ['he left’', '’7'],
    ['a ’So', '’2'],
    ['‘tis’', '’4'],
    ['5 ‘a’', '‘2 ’4'],
  ])('%s', (text, marks) => {
    expect(marksOf(text)).toBe(marks)
  })
})

describe('either', () => {
  test.each([
    ['the boys’ club', '~’8'],
    ['doin’ well', '~’4'],
    ['o’ clock', '~’1'],
    ['the ’80s’ songs', '~’8'],
    ['max’-like', '~’3'],
  ])('%s', (text, marks) => {
    expect(marksOf(text)).toBe(marks)
  })

  test('not before a comma, which ends a quotation', () => {
    expect(marksOf('the boys’, he')).toBe('’8')
  })

  test('not behind other letters', () => {
    expect(marksOf('the girl’ here')).toBe('’8')
  })
})

describe('feet and inches', () => {
  test.each([
    ['a 6" pipe', '~"3'],
    ['a 6"-wide pipe', '~"3'],
    ['6" x 4', '~"1'],
    ['5\'10" tall', ''],
    ['"It was 6", he', '"0 "9'],
    ['“in 1998” here', '“0 ”8'],
    ['6“ pipe', '“1'],
  ])('%s', (text, marks) => {
    expect(marksOf(text)).toBe(marks)
  })
})
