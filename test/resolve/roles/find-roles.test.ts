import { describe, expect, it } from 'vitest'
import { peopleOf, resolved } from '../resolved.ts'

/** Each text, and the roles of the first person in it. */
const stated: readonly (readonly [text: string, roles: readonly string[]])[] = [
  ['{Norvian Defence Minister |Tomas Brandt} spoke.', ['Norvian Defence Minister']],
  ['{the authoritarian leader |Ilves} spoke.', ['authoritarian leader']],
  ['{Mr. |Brandt} spoke.', []],
  ['The former <Hallen> {Mayor |Tom Orr} spoke.', ['former Hallen Mayor']],
  ['The [Harbour Party] {leader |Tom Orr} spoke.', ['Harbour Party leader']],
  ['She {married |Tom Orr} in May.', []],
  ['The local {boy |Tom Orr} won.', []],
  ['{Lia Moor}, The [Hallen Free Courier]', []],
  ['{Dr. |Clara Weil} spoke.', []],
  ['{President |Mara Ilves} spoke. {Mara Ilves}, the president of Norvia, left.', ['president of Norvia']],
  ['{Mara Ilves}, the president of Norvia, told reporters on Monday.', ['president of Norvia']],
  ['“We are ready,” said {Mara Ilves}, president of Norvia.', ['president of Norvia']],
  ['{Mara Ilves}, the palace’s spokesperson, declined.', ['palace’s spokesperson']],
  ['{Jonas Weil}, 45, a teacher, said so.', ['teacher']],
  [
    '{Jonas Weil}, a Norvian political analyst and non-resident scholar at the Institute, noted that.',
    ['Norvian political analyst and non-resident scholar at the Institute'],
  ],
  ['{Jonas Weil}, a lawyer who lives in Hallen, said so.', ['lawyer']],
  ['{Jonas Weil}, a lawyer for the family, told the court.', ['lawyer for the family']],
  ['{Jonas Weil}, her lawyer, said so.', ['lawyer']],
  ['{Jonas Weil}, a lawyer, the mayor of Hallen, said so.', ['lawyer', 'mayor of Hallen']],
  ['{Jonas Weil}, a lawyer, the mayor, and a priest came.', ['lawyer']],
  [
    'The chairman of the Security Council of Norvia, {Tomas Brandt}, said no.',
    ['chairman of the Security Council of Norvia'],
  ],
  ['The palace’s spokesperson, {Lia Moor}, meanwhile announced it.', ['palace’s spokesperson']],
  ['His lawyer, {Jonas Weil}, said no.', ['lawyer']],
  ['{Lia Moor} is a news reporter covering business and world events for the Tribune.', ['news reporter']],
  ['{Lia Moor} was the mayor of Hallen until May.', ['mayor of Hallen']],
  ['{Lia Moor}, who became the mayor in May, said no.', ['mayor']],
  ['{Lia Moor}, Norvia, said no.', []],
  ['{Lia Moor}, {Jonas Weil} and a lawyer came.', []],
  ['{Lia Moor}, president {Mara Ilves} and others came.', []],
  ['According to {Lia Moor}, the president said no.', []],
  ['{Lia Moor} is not a reporter.', []],
  ['After a meeting with the minister, {Lia Moor} left for Hallen.', []],
  ['The minister of finance, {Mr. |Tomas Brandt}, said no.', ['minister of finance']],
  ['The minister of finance, {Mr. |Tomas Brandt} said no.', ['minister of finance']],
  ['Mr. President, {Mr. |Tomas Brandt} said no.', []],
  ['Mr. Weil’s lawyer, {Lia Moor}, said no.', ['Mr. Weil’s lawyer']],
  ['After a meeting with the minister, {Ms. |Lia Moor} left for Hallen.', []],
  ['In the spring, {Lia Moor} left.', []],
  ['{Lia Moor} was a happy woman.', []],
  ['{Mayor Mr. |Brandt} spoke.', ['Mayor']],
  ['{Mr. Mayor |Brandt} spoke.', ['Mayor']],
  ['{the “Mayor” |Brandt} spoke.', ['Mayor']],
  ['{his lawyer |Jonas Weil} spoke.', ['lawyer']],
  ['{its own lawyer |Jonas Weil} spoke.', ['own lawyer']],
  ['<Hallen> {Mayor |Tom Orr} spoke.', ['Hallen Mayor']],
  ['In <Hallen> the {mayor |Tom Orr} spoke.', ['mayor']],
  ['In <Hallen>\n\n{Mayor |Tom Orr} spoke.', ['Mayor']],
  ['The former\n\n<Hallen> {Mayor |Tom Orr} spoke.', ['Hallen Mayor']],
  ['The then acting <Hallen> {Mayor |Tom Orr} spoke.', ['then acting Hallen Mayor']],
  ['{Mayor |Tom Orr} {Lawyer |Lia Moor} spoke.', ['Mayor']],
  ['{Lia Moor} a lawyer spoke.', []],
  ['{Lia Moor}, yesterday, a lawyer, spoke.', []],
  ['{Lia Moor}, a lawyer\n\nIt rained.', ['lawyer']],
  ['{Lia Moor}, mayor\n\nof Hallen', ['mayor']],
  ['{Lia Moor}, [Reporter], spoke.', []],
  ['{Lia Moor},', []],
  ['{Lia Moor}, a lawyer, the mayor of Hallen,', ['lawyer']],
  ['{Lia Moor}, a lawyer, the mayor of Hallen has said no.', ['lawyer']],
  ['{Lia Moor}, a lawyer, theatre director, said no.', ['lawyer']],
  ['{Lia Moor}, a lawyer, a sea, rose.', ['lawyer']],
  ['{Lia Moor}, a lawyer, the mayor of Hallen, was ill.', ['lawyer', 'mayor of Hallen']],
  ['The minister of finance, {Tomas Brandt}', ['minister of finance']],
  ['The minister of finance, {Tomas Brandt}\n\nIt rained.', ['minister of finance']],
  ['The minister of finance, {Tomas Brandt} said no.', []],
  ['The minister of finance, {Mr. |Tomas Brandt} of Hallen said no.', []],
  ['The minister of finance {Mr. |Tomas Brandt} said no.', []],
  ['Then, chief of staff, {Tomas Brandt}, left.', ['chief of staff']],
  ['They met the then Vice Minister of Trade, {Lia Moor}, in May.', ['Vice Minister of Trade']],
  ['It was the mayor’s aide, {Lia Moor}.', ['mayor’s aide']],
  ['In Hallen mayor, {Lia Moor}, left.', []],
  ['They saw it: mayor, {Lia Moor}.', ['mayor']],
  ['{Lia Moor}, is a reporter.', []],
  ['{Lia Moor} who is a reporter left.', ['reporter']],
  ['{Lia Moor} remains a reporter.', ['reporter']],
  ['{Lia Moor} isolated the mayor of Hallen.', []],
  ['{Lia Moor}. It is', []],
  ['{Lia Moor} is', []],
  ['{Lia Moor} is another lawyer.', []],
  ['{Lia Moor} is mayor.', []],
  ['The mayor slept in Hallen, {Lia Moor}, too.', []],
  ['Hallen,\n\n{Lia Moor} slept.', []],
]

describe('finds what somebody is', () => {
  it.each(stated)('in “%s”', (text, roles) => {
    expect(peopleOf(resolved(text))[0]!.roles).toEqual(roles)
  })
})

it('takes no other person for what an office is of', () => {
  expect(peopleOf(resolved('{Lia Moor} {Lawyer |Tom Orr} spoke.'))[1]!.roles).toEqual(['Lawyer'])
  expect(peopleOf(resolved('{Mayor |Lia Moor} and {Lawyer |Tom Orr} of <Hallen>.'))[1]!.roles).toEqual([
    'Lawyer',
  ])
})

it('puts the role stated most often first, whatever its case', () => {
  const text =
    '{Mayor of Hallen |Lia Moor} spoke. {Lia Moor}, a lawyer, sang. {Lia Moor}, a Lawyer, left. {Lia Moor}, a poet, ate.'
  expect(peopleOf(resolved(text))[0]!.roles).toEqual(['lawyer', 'Mayor of Hallen', 'poet'])
})
