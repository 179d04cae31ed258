import { expect, test } from 'vitest'
import { joinDivided } from '../../src/mentions/join-divided.ts'
import { judged, likeliest } from './judged.ts'

function joined(text: string): string[] {
  const { tokens, stretches } = judged(text)
  return joinDivided(tokens, stretches).map((stretch) => {
    const words = tokens.slice(stretch.from, stretch.to).map((token) => token.text)
    return `${likeliest(stretch)}: ${words.join(' ')}`
  })
}

test.each([
  ['{Hallam} [Pump & Valve Corp.] rose.', ['organization: Hallam Pump & Valve Corp.']],
  ['{Weil} & {Brandt LLP} lost.', ['organization: Weil & Brandt LLP']],
  ['Under {Mara Ilves} [Dell Inc.] rose.', ['person: Mara Ilves', 'organization: Dell Inc.']],
  ['|Today| [Dell Inc.] rose.', ['none: Today', 'organization: Dell Inc.']],
  ['{Mara Ilves} and [Dell Inc.] rose.', ['person: Mara Ilves', 'organization: Dell Inc.']],
  ['It was {Hallam}. [Dell Inc.] rose.', ['person: Hallam', 'organization: Dell Inc.']],
])('what ends as firms do: %s', (text, names) => {
  expect(joined(text)).toEqual(names)
})

test.each([
  ['They found {Tomas} (<Tommo>) {Brandt} there.', ['person: Tomas ( Tommo ) Brandt']],
  ['They asked {Tomas} (in <Hallen>) {Brandt}.', ['person: Tomas', 'place: Hallen', 'person: Brandt']],
  [
    'They asked {Tomas} ([Weil Metals]) {Brandt}.',
    ['person: Tomas', 'organization: Weil Metals', 'person: Brandt'],
  ],
  ['They asked <Hallen> (<Norvia>) {Brandt}.', ['place: Hallen', 'place: Norvia', 'person: Brandt']],
])('a nickname in brackets: %s', (text, names) => {
  expect(joined(text)).toEqual(names)
})
