import { expect, test } from 'vitest'
import { selectQuotes } from '../../src/select/select-quotes.ts'
import { person, place, quote, report, saidBy } from '../output/sample.ts'

const mara = person('Mara Ilves', { aliases: ['Ilves'], quotes: 3 })
const tarn = place('Tarn')
const ministry = { name: 'the ministry', type: 'organization', person: null, text: 'its officials' } as const
const whole = report({
  people: [mara],
  places: [tarn],
  quotes: [
    quote('a', { speaker: saidBy(mara), places: [tarn.id], confidence: 0.9 }),
    quote('b', { speaker: saidBy(mara), confidence: 0.5 }),
    quote('c', {
      speaker: { ...ministry, start: 0, end: 13, others: [] },
      people: [mara.id],
      confidence: 0.8,
    }),
    quote('d', { confidence: 0 }),
    quote('e', { kind: 'term', speaker: saidBy(mara), confidence: 0.9 }),
  ],
})

test.each([
  [{}, 'abcde'],
  [{ minConfidence: 0.8 }, 'ace'],
  [{ about: 'tarn' }, 'a'],
  [{ about: 'Ilves' }, 'c'],
  [{ about: 'Weil' }, ''],
  [{ speaker: 'ilves' }, 'abe'],
  [{ speaker: 'Ministry' }, 'c'],
  [{ speaker: 'Ilves', minConfidence: 0.8 }, 'ae'],
])('%j selects "%s"', (selection, contents) => {
  expect(
    selectQuotes(whole, selection)
      .quotes.map(({ content }) => content)
      .join(''),
  ).toBe(contents)
})

test('the quotes of each person are counted anew, people and places stay', () => {
  const { people, places } = selectQuotes(whole, { minConfidence: 0.8 })
  expect(people).toEqual([{ ...mara, quotes: 1 }])
  expect(places).toEqual([tarn])
})

test('what is about somebody names him or surely means him, unless he speaks of himself', () => {
  const said = quote('He is late,', { about: [{ person: mara.id, text: 'He', start: 1, end: 3 }] })
  const own = quote('I am late,', {
    speaker: saidBy(mara),
    about: [{ person: mara.id, text: 'I', start: 1, end: 2 }],
  })
  const { quotes } = selectQuotes(report({ people: [mara], quotes: [said, own] }), { about: 'Ilves' })
  expect(quotes).toEqual([said])
})
