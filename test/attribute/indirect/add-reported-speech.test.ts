import { expect, test } from 'vitest'
import { analyzeDocument } from '../../../src/analyze.ts'
import { documentOf } from '../../stages.ts'
import { cases } from './cases.ts'

const read = (text: string, indirect = true) => analyzeDocument(documentOf(text), { indirect }).quotes

test.each(cases)('%s', (text, ...reports) => {
  const found = read(text).filter(({ kind }) => kind === 'indirect')
  expect(found.map(({ speaker, content }) => `${speaker?.name ?? 'nobody'}: ${content}`)).toEqual(reports)
})

test('the cue is the verb, or “according to”', () => {
  const cues = (text: string) => read(text).map(({ cue }) => cue?.text)
  expect(cues('Mara Ilves has repeatedly said that the dam would hold.')).toEqual(['said'])
  expect(cues('According to Mara Ilves, the dam would hold until spring.')).toEqual(['According to'])
})

test('a clause around its speaker is reported from its first word to its last', () => {
  const [quote] = read('The dam, Mara Ilves said, would hold until spring.')
  expect(quote).toMatchObject({
    text: 'The dam, Mara Ilves said, would hold until spring',
    content: 'The dam would hold until spring',
  })
})

test('words in marks keep their kinds and speakers', () => {
  const text = [
    '“We had no choice,” Tomas Brandt said. He said the harbour would stay shut until Monday.',
    'Mara Ilves called the decision “a farce”. She told reporters that the harbour belonged to the town.',
  ].join('\n\n')
  const quoted = read(text).filter(({ kind }) => kind !== 'indirect')
  expect(quoted).toEqual(read(text, false))
})

test('what is reported counts for its speaker', () => {
  const text = 'Mara Ilves said that the dam would hold.'
  const document = documentOf(text)
  const count = (indirect: boolean) =>
    analyzeDocument(document, { indirect }).people.map(({ quotes }) => quotes)
  expect(count(true)).toEqual([1])
  expect(count(false)).toEqual([0])
})
