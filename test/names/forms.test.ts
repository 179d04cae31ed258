import { expect, it } from 'vitest'
import { aliasesBeside, countForms, inTitleCase } from '../../src/names/forms.ts'

it('counts forms alike but for case as one, written as the commonest that is not all capitals', () => {
  expect(countForms(['MARA ILVES', 'Mara Ilves', 'Ilves', 'ILVES', 'Ilves'])).toEqual([
    { text: 'Ilves', count: 3 },
    { text: 'Mara Ilves', count: 2 },
  ])
})

it.each([
  ['MARA ILVES', 'Mara Ilves'],
  ["ANNE-MARIE O'DELL", "Anne-Marie O'Dell"],
  ['ADA VAN DER MOOR', 'Ada van der Moor'],
  ['BANK OF THE RIVER', 'Bank of the River'],
])('writes %s as %s', (capitals, written) => {
  expect(inTitleCase(capitals)).toBe(written)
})

it('takes a spelling of the text before one of its own', () => {
  expect(countForms(['PRAIRIE DU LAC', 'Prairie du Lac'])).toEqual([{ text: 'Prairie du Lac', count: 2 }])
})

it('takes short words in capitals for a name, too', () => {
  expect(countForms(['EL PASO', 'LA PAZ', 'La Paz'])).toEqual([
    { text: 'La Paz', count: 2 },
    { text: 'El Paso', count: 1 },
  ])
})

it('leaves abbreviations in capitals', () => {
  expect(countForms(['UK', 'U.S.'])).toEqual([
    { text: 'UK', count: 1 },
    { text: 'U.S.', count: 1 },
  ])
})

it('lists aliases by count, then by code unit', () => {
  const forms = countForms(['Mara Ilves', 'Mara', 'Ilves', 'Ilves', 'Émile', 'Zoe'])
  expect(aliasesBeside('Mara Ilves', forms)).toEqual(['Ilves', 'Mara', 'Zoe', 'Émile'])
})
