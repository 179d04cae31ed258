import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { peopleTable } from '../../src/output/people-table.ts'
import { documentOf, person, pipe, terminal } from './sample.ts'

const documents = [documentOf('a.txt')]
const roles = ['president of the republic of Norvia and of the Union of the Eastern Lakes, since the spring']

test('only the last column is cut to the terminal', () => {
  const name = 'Mara Antonia Ilves van der Weerd'
  const [, line] = [...peopleTable({ people: [person(name, { roles })], documents }, terminal)]
  expect(line).toMatch(/^Mara Antonia Ilves van der Weerd .*…$/)
  expect(stringWidth(line!)).toBeLessThanOrEqual(80)
})

test('in a pipe nothing is cut', () => {
  expect([...peopleTable({ people: [person('Mara Ilves', { roles })], documents }, pipe)][1]).toContain(
    roles[0],
  )
})

test('an escape sequence in a name is shown and not obeyed', () => {
  expect(
    [...peopleTable({ people: [person('Mara \x1b[2JIlves')], documents }, terminal)].join(),
  ).not.toContain('\x1b')
})

test('with --explain a line below each row says by what it was found', () => {
  const people = [person('Mara Ilves'), person('Jonas Weil')].map((one) => ({
    ...one,
    mentions: [{ ...one.mentions[0]!, explanation: { rule: 'by-hand', confidence: 0.9 } }],
  }))
  const lines = [...peopleTable({ people, documents }, { ...terminal, explain: true })]
  expect(lines.slice(2)).toEqual([
    '  by by-hand once, 90% sure',
    'Jonas Weil         1       –',
    '  by by-hand once, 90% sure',
  ])
})

test('a part of the last column that does not fit is left out whole', () => {
  const many = person('Mara Ilves', {
    roles: ['president of Norvia'],
    aliases: ['Marvelina Ilves-Brandt', 'Ilves'],
  })
  const [, line] = [...peopleTable({ people: [many], documents }, { ...terminal, width: 70 })]
  expect(line).toMatch(/ president of Norvia · …$/)
})
