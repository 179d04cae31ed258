import { expect, test } from 'vitest'
import { interviewPartners } from '../../src/attribute/interview-partners.ts'
import { resolvedOf } from '../stages.ts'

/** Who asks and who answers, by name. */
function partners(introduction: string): [asks: string | null, answers: string | null] {
  const document = resolvedOf(`${introduction}\n\nWhy did you go?`)
  const { asks, answers } = interviewPartners(document, introduction.length)
  const name = (index: number | null) =>
    index === null ? null : document.entities[document.entityOf[index]!]!.name
  return [name(asks), name(answers)]
}

test.each([
  ['Tomas Brandt spoke to Mara Ilves in Hallen on Monday.', 'Tomas Brandt', 'Mara Ilves'],
  ['Mara Ilves maps the rivers of Norvia. She spoke to Tomas Brandt.', 'Tomas Brandt', 'Mara Ilves'],
  ['Mara Ilves tells Tomas Brandt about the rivers of Norvia.', 'Tomas Brandt', 'Mara Ilves'],
  ['Mara Ilves, interviewed by Tomas Brandt, maps the rivers.', 'Tomas Brandt', 'Mara Ilves'],
  [
    'The rivers\n\nBy Tomas Brandt\n\nMara Ilves maps the rivers of Norvia for a living.',
    'Tomas Brandt',
    'Mara Ilves',
  ],
  ['Mara Ilves maps the rivers of Norvia for a living.', null, 'Mara Ilves'],
  ['Mara Ilves maps rivers, and Petra Lind and Jonas Weil walk along them.', null, null],
])('%s', (introduction, asks, answers) => {
  expect(partners(introduction)).toEqual([asks, answers])
})
