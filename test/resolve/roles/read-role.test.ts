import { describe, expect, it } from 'vitest'
import { readRole, saysNothing } from '../../../src/resolve/roles/read-role.ts'
import { mentioned } from '../resolved.ts'

/** The role that begins at the first word of a text. */
function roleOf(text: string): string | undefined {
  const { tokens } = mentioned(text)
  const role = readRole(tokens, 0, tokens.length)
  return role === null
    ? undefined
    : tokens
        .slice(role.from, role.to)
        .map((token) => token.text)
        .join(' ')
}

describe('reads a role up to where a story begins:', () => {
  it.each([
    ['the mayor', 'mayor'],
    ['now also the only mayor', 'mayor'],
    ['a lawyer who lives in Hallen', 'lawyer'],
    ['a lawyer, a poet', 'lawyer'],
    ['a lawyer sang', 'lawyer'],
    ['a lawyer in 1990', 'lawyer'],
    ['a lawyer on Monday', 'lawyer'],
    ['a lawyer since May', 'lawyer'],
    ['a lawyer for the', 'lawyer'],
    ['a lawyer for the family of Hallen sang', 'lawyer for the family of Hallen'],
    ['a lawyer & poet', 'lawyer & poet'],
    ['a lawyer and poet', 'lawyer and poet'],
    ['a lawyer and poet, said', 'lawyer and poet'],
    ['a lawyer and poet who sings', 'lawyer and poet'],
    ['a lawyer and poet from Hallen', 'lawyer and poet from Hallen'],
    ['a lawyer and a priest came', 'lawyer'],
    ['a judge of district 5', 'judge of district 5'],
    ['a 3rd district judge', '3rd district judge'],
    ['the workers’ leader', 'workers ’ leader'],
    ["the workers' leader", "workers ' leader"],
    ['the palace’s managing director', 'palace ’s managing director'],
    ["the palace's deputy director", "palace 's deputy director"],
    ['an editor-in-chief', 'editor-in-chief'],
    ['a lawyer of such', 'lawyer'],
    [
      'the mayor of art of war of law of sea of ice of air of tea of oil of fire',
      'mayor of art of war of law of sea of ice of air of tea',
    ],
  ])('“%s”', (text, role) => {
    expect(roleOf(text)).toBe(role)
  })
})

describe('reads no role in', () => {
  it.each(['', 'the', 'the table', 'the old man', 'sang', 'a ship of the mayor', 'such', 'the lawyer-like'])(
    '“%s”',
    (text) => {
      expect(roleOf(text)).toBeUndefined()
    },
  )
})

it('reads nothing behind a limit', () => {
  const { tokens } = mentioned('the mayor of Hallen and leader of the party')
  const words = [1, 2, 3, 4, 5, 6, 7].map((limit) => {
    const role = readRole(tokens, 0, limit)
    return role && tokens.slice(role.from, role.to).length
  })
  expect(words).toEqual([null, 1, 1, 3, 3, 5, 5])
})

it.each([
  ['boy', true],
  ['born', true],
  ['married', true],
  ['mayor', false],
])('whether “%s” says nothing of somebody: %s', (word, nothing) => {
  expect(saysNothing(mentioned(word).tokens[0]!)).toBe(nothing)
})
