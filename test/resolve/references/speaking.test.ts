import { describe, expect, it } from 'vitest'
import { isSpeaking } from '../../../src/resolve/references/speaking.ts'
import { mentioned } from '../resolved.ts'

const speaks = (text: string) => {
  const { tokens, mentions } = mentioned(text)
  return isSpeaking(tokens, mentions[0]!.from, mentions[0]!.to)
}

describe('somebody speaks in', () => {
  it.each([
    '{Ilves} said no.',
    '{Ilves} also said no.',
    '{Ilves} has said no.',
    '{Ilves}, the mayor of Hallen, said no.',
    '{Ilves}, the mayor, later said no.',
    '“No,” said {Ilves}.',
    'According to {Ilves}, it rained.',
  ])('“%s”', (text) => expect(speaks(text)).toBe(true))
})

describe('nobody speaks in', () => {
  it.each([
    '{Ilves} left.',
    '{Ilves}',
    '{Ilves},',
    '{Ilves}, the mayor. Said nothing.',
    '{Ilves} slept. Said nothing.',
    'They spoke to {Ilves}.',
    'The city said {Ilves} left.',
    'It is said {Ilves} left.',
    '“No,” wept {Ilves}.',
    'A friend of {Ilves} left, it was said.',
    '{Ilves}, the mayor of the old town by the long river that runs down to the sea and to the docks, said no.',
  ])('“%s”', (text) => expect(speaks(text)).toBe(false))
})
