import { expect, test } from 'vitest'
import { governorsOf } from '../../../src/attribute/ranker/governors.ts'
import { narrated, wordsOf } from '../narrated.ts'

function rulers(text: string): string[] {
  const context = narrated(text)
  return governorsOf(context.narration.sites[0]!, context).map(({ item, who }) => {
    const word = context.narration.items[item]!.lower
    return who ? `${word} of ${wordsOf(who, context)}` : word
  })
}

test.each([
  ['Ilves denied that the plan was “dead”.', ['denied of Ilves']],
  ['Ilves denied Brandt’s claim that the plan was “dead”.', ['claim of Brandt', 'denied of Ilves']],
  ['Ilves broke her promise to be “tough” on them.', ['promise of her', 'broke of Ilves']],
  ['Ilves said Brandt had always been “wrong”.', ['said of Ilves']],
  ['Ilves left the room and called it “cold”.', ['called of Ilves']],
  [
    'Ilves lost for Brandt’s suggestion at a debate that she was “wrong”.',
    ['suggestion of Brandt', 'lost of Ilves'],
  ],
  [
    'Ilves accepted the claim of Tomas Brandt that the plan was “dead”.',
    ['claim of Tomas Brandt', 'accepted of Ilves'],
  ],
])('%s', (text, expected) => {
  expect(rulers(text)).toEqual(expected)
})

test('a sentence that never ends costs no more than its last words', () => {
  const text = `Ilves said ${'that Brandt said '.repeat(2000)}it was “dead”.`
  expect(rulers(text).length).toBeLessThanOrEqual(5)
})
