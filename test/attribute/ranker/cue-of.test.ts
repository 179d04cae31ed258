import { expect, test } from 'vitest'
import { cueOf } from '../../../src/attribute/ranker/cue-of.ts'
import { narrated, wordsOf } from '../narrated.ts'

function cue(text: string, speaker: string): string | null {
  const context = narrated(text)
  const candidate = context.candidates.all.find((one) => wordsOf(one, context) === speaker)!
  const found = cueOf(candidate, context.narration.sites[0]!, context)
  return found && context.narration.items[found.from]!.lower
}

test.each([
  ['Brandt broke his promise to be “tough”.', 'his', 'promise'],
  ['“We won,” Ilves of Hallen said.', 'Ilves of Hallen', 'said'],
  ['Ilves, who called the deal “dead”, left.', 'Ilves', 'called'],
])('%s', (text, speaker, expected) => {
  expect(cue(text, speaker)).toBe(expected)
})

test('whoever announces nothing has no cue', () => {
  expect(cue('Ilves said Brandt was “wrong”.', 'Brandt')).toBeNull()
})
