import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { joinQuotes } from '../../../src/corpus/statements/join-quotes.ts'
import type { QuoteReport } from '../../../src/model.ts'
import { person, quote, saidBy } from '../../output/sample.ts'

const ilves = saidBy(person('Mara Ilves'))
const bareIlves = saidBy(person('Ilves'))
const brandt = saidBy(person('Tomas Brandt'))
const ministry: QuoteReport['speaker'] = {
  ...ilves!,
  name: 'the ministry',
  type: 'organization',
  person: null,
}

type Said = readonly [content: string, speaker: QuoteReport['speaker']]

/** Each in a document of its own. */
function quotesOf(said: readonly Said[]): QuoteReport[] {
  return said.map(([content, speaker], index) =>
    quote(content, { id: `${index}.txt#0`, document: `${index}.txt`, speaker }),
  )
}

const harbour = 'We shall not open the harbour until the last mine is cleared.'

describe('joins', () => {
  it.each<[string, Said, Said]>([
    ['the same words', [harbour, ilves], [harbour, ilves]],
    ['the same words with other marks', ['“Ready at dawn,”', ilves], ['Ready, at dawn', ilves]],
    ['a piece cut out', [harbour, ilves], ['until the last mine', ilves]],
    ['a sentence out of several', [`It was a hard year. ${harbour}`, ilves], [harbour, ilves]],
    ['two pieces around an omission', [harbour, ilves], ['We shall not open … until the last mine', ilves]],
    [
      'another translation',
      [harbour, ilves],
      ['The harbour stays shut till the last of the mines has been cleared away, and will not open', ilves],
    ],
    ['a full name and the bare one', [harbour, ilves], [harbour, bareIlves]],
    ['somebody known and nobody', [harbour, ilves], [harbour, null]],
    ['somebody and the ministry that speaks for her', [harbour, ilves], [harbour, ministry]],
    [
      'a long sentence that one paper gives to another speaker',
      ['The harbour pilots found eleven rusted mines beneath the northern breakwater on Tuesday', ilves],
      ['The harbour pilots found eleven rusted mines beneath the northern breakwater on Tuesday', brandt],
    ],
  ])('%s', (_, ...said) => {
    expect(joinQuotes(quotesOf(said))).toEqual([[0, 1]])
  })
})

describe('keeps apart', () => {
  it.each<[string, Said, Said]>([
    ['what two people say in few words', ['Never in my life', ilves], ['Never in my life', brandt]],
    [
      'the same words of two speakers',
      ['The harbour is open again', ilves],
      ['The harbour is open again', brandt],
    ],
    [
      'another sentence on the subject',
      [harbour, ilves],
      ['The harbour cost us two ships and a mine.', ilves],
    ],
    ['a denial', ['We shall sell the old harbour', ilves], ['We shall not sell the old harbour', ilves]],
    ['words of grammar alone', ['That is what we have', ilves], ['That is what we have', null]],
  ])('%s', (_, ...said) => {
    expect(joinQuotes(quotesOf(said))).toEqual([[0], [1]])
  })
})

test('keeps a quotation inside another from the one around it', () => {
  const outer = quote(`My father said, ‘${harbour}’`, { start: 0, end: 90, speaker: ilves })
  const inner = quote(harbour, { start: 16, end: 88, speaker: null })
  expect(joinQuotes([outer, inner])).toHaveLength(2)
})

test('does not depend on the order of the quotes', () => {
  const words = ['harbour', 'mine', 'open', 'shall', 'the', 'pilots', 'breakwater', 'ships', 'dawn', 'clear']
  const content = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 })
    .map((one) => one.join(' '))
  const said = fc.tuple(content, fc.constantFrom(ilves, bareIlves, brandt, ministry, null))
  const shape = (quotes: readonly QuoteReport[]) =>
    joinQuotes(quotes)
      .map((group) => group.map((index) => quotes[index]!.id).sort())
      .sort((a, b) => (a[0]! < b[0]! ? -1 : 1))
  fc.assert(
    fc.property(fc.array(said, { maxLength: 9 }), (all) => {
      const quotes = quotesOf(all)
      expect(shape([...quotes].reverse())).toEqual(shape(quotes))
    }),
  )
})
