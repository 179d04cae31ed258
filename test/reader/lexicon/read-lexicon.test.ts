import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LexiconError, readLexicon } from '../../../src/reader/lexicon/read-lexicon.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbatim-lexicon-'))
const file = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

test('a list as a spreadsheet saves it, byte-order mark and all', async () => {
  const names = await readLexicon(
    file('names.csv', '\ufeffname;type;aliases\r\nÅsa Brandt;person;Brandt\r\n'),
  )
  expect(names).toMatchObject([{ name: 'Åsa Brandt', type: 'person', aliases: ['Brandt'] }])
})

test.each([
  ['type.csv', 'name,type\nTarn,place\nIlves,persn', 'type.csv:3: type is "persn"; it is one of person, '],
  [
    'two.json',
    '[{"name":"Tarn","type":"place"},{"name":"Tarn","type":"none"}]',
    'two.json: entry 2: "Tarn" is none',
  ],
  ['empty.csv', 'name,type\n', 'empty.csv: holds no names'],
])('%s has a mistake that is told with its place', async (name, content, message) => {
  const wrong = readLexicon(file(name, content))
  await expect(wrong).rejects.toThrow(LexiconError)
  await expect(wrong).rejects.toThrow(message)
})

test('a file that is not there, with what may have been meant', async () => {
  file('people.csv', 'name,type\nTarn,place\n')
  await expect(readLexicon(join(folder, 'peopel.csv'))).rejects.toThrow('no such file; did you mean ')
})
