/** Articles that were garbled on their way: the answers are those of the article as it was written, the offsets those of the file. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyzeDocument } from '../src/analyze.ts'
import type { DocumentReport } from '../src/model.ts'
import { HIGH } from '../src/structure/restore/windows-1252.ts'

const FOLDER = new URL('../fixtures/articles/', import.meta.url)
const articles = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')] as const)

const asWindows1252 = (text: string): string =>
  Array.from(Buffer.from(text), (byte) =>
    byte >= 0x80 && byte < 0xa0 ? HIGH[byte - 0x80]! : String.fromCharCode(byte),
  ).join('')

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replace(/[^\n\r\t -~]/gu, (letter) => `&#${letter.codePointAt(0)};`)

const read = (text: string): DocumentReport =>
  analyzeDocument({ path: 'a.txt', text, encoding: 'utf-8', warnings: [] })

/** What is found, in the order of the text, without what depends on the file's letters. */
const found = ({ title, people, places, quotes }: DocumentReport) => ({
  title,
  names: [...people, ...places].map(({ name, aliases, count }) => ({ name, aliases, count })),
  quotes: quotes.map(({ content, kind, speaker, rule, line }) => ({
    content,
    kind,
    speaker: speaker?.name,
    rule,
    line,
  })),
})

test.each(articles)('%s comes out as it was written', (_, text) => {
  for (const garble of [asWindows1252, escaped]) {
    const file = garble(text)
    const report = read(file)
    expect(found(report)).toEqual(found(read(text)))
    const letters = Array.from(file)
    for (const { start, end, text: words, content } of report.quotes) {
      expect(letters.slice(start, end).join('')).toBe(words)
      expect(words.length).toBeGreaterThanOrEqual(content.length)
    }
    expect(report.characters).toBe(letters.length)
  }
})
