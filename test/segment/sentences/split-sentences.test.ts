import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { segment } from '../../../src/segment/segment.ts'
import { placeWords } from '../../../src/segment/tokens/place-words.ts'
import { readWords } from '../../../src/segment/wink.ts'
import { quoted } from '../quoted.ts'

const cases = readFileSync(new URL('cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.replaceAll('↵', '\n'))

/** Sentences as a list, white space folded; in a case " | " and "|" part them. */
const marked = (sentences: readonly string[]) =>
  sentences.map((sentence) => sentence.replace(/\s+/g, ' ').trim()).join(' | ')

function ours(text: string): string {
  return marked(segment(quoted(text)).sentences.map(({ start, end }) => text.slice(start, end)))
}

function winks(text: string): string {
  const sentences: string[] = []
  let start = 0
  for (const { end, ends } of placeWords(text, readWords(text))) {
    if (!ends) continue
    sentences.push(text.slice(start, end))
    start = end
  }
  return marked(sentences)
}

test('at least 98 of 100 hard cases are split as marked, far more than by wink alone', () => {
  const wrong: string[] = []
  let right = 0
  let winkRight = 0
  for (const line of cases) {
    const text = line.replaceAll(' | ', ' ').replaceAll('|', '')
    const expected = marked(line.split('|'))
    if (winks(text) === expected) winkRight++
    const found = ours(text)
    if (found === expected) right++
    else wrong.push(`  expected  ${expected}\n  found     ${found}`)
  }
  const summary = `${right} of ${cases.length} cases right; wink alone ${winkRight}`
  console.log([summary, ...wrong].join('\n'))
  expect(cases.length).toBeGreaterThanOrEqual(120)
  expect(right / cases.length, summary).toBeGreaterThanOrEqual(0.98)
  expect(winkRight, summary).toBeLessThan(right)
})
