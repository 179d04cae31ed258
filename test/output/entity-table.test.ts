import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { peopleTable } from '../../src/output/people-table.ts'
import { person, pipe, terminal } from './sample.ts'

const roles = ['president of the republic of Norvia and of the Union of the Eastern Lakes, since the spring']

test('only the last column is cut to the terminal', () => {
  const name = 'Mara Antonia Ilves van der Weerd'
  const [, line] = [...peopleTable([person(name, { roles })], terminal)]
  expect(line).toMatch(/^Mara Antonia Ilves van der Weerd .*…$/)
  expect(stringWidth(line!)).toBeLessThanOrEqual(80)
})

test('in a pipe nothing is cut', () => {
  expect([...peopleTable([person('Mara Ilves', { roles })], pipe)][1]).toContain(roles[0])
})

test('an escape sequence in a name is shown and not obeyed', () => {
  expect([...peopleTable([person('Mara \x1b[2JIlves')], terminal)].join()).not.toContain('\x1b')
})
