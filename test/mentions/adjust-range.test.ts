import { expect, test } from 'vitest'
import { adjustRange } from '../../src/mentions/adjust-range.ts'
import type { MentionType } from '../../src/model.ts'
import { judged } from './judged.ts'

test.each([
  ['place', 'In the <Riverside> Stand it rained.', 'Riverside Stand'],
  ['place', 'In <Jamaica> Plain it rained.', 'Jamaica Plain'],
  ['place', 'In the <Hallen> bridge it rained.', 'Hallen'],
  ['place', 'In the <Hallen> Street Gang he was.', 'Hallen'],
  ['place', 'He flew to General <Santos> by night.', 'General Santos'],
  ['person', 'It was (Crimes) N {Bhaskar Rao} who left.', 'N Bhaskar Rao'],
  ['person', 'It was Plan B {Bhaskar Rao} said.', 'Bhaskar Rao'],
  ['person', 'It was {Afia Serwaa} II who left.', 'Afia Serwaa II'],
  ['person', 'It was {Alhaji Musa Danladi} who left.', 'Musa Danladi'],
  ['person', 'It was {Gilgil OCPD Emmanuel Wafula} who left.', 'Emmanuel Wafula'],
  ['person', 'It was {Lady Cressida} who left.', 'Cressida'],
  ['person', 'It was {William Forsythe III} who left.', 'William Forsythe III'],
  ['organization', 'She told the [Jamaica] Observer so.', 'Jamaica Observer'],
] as const)('of a %s in “%s”', (type: MentionType, text, name) => {
  const { tokens, stretches } = judged(text)
  const { from, to } = adjustRange(tokens, stretches[0]!, type, { before: 0, behind: tokens.length })
  expect(
    tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' '),
  ).toBe(name)
})

test('never into the name behind', () => {
  const { tokens, stretches } = judged('In <Riverside> Stand it rained.')
  const bounds = { before: 0, behind: stretches[0]!.to }
  expect(adjustRange(tokens, stretches[0]!, 'place', bounds)).toMatchObject({ to: stretches[0]!.to })
})
