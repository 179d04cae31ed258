import { expect, test } from 'vitest'
import { candidateWindow } from '../../../src/attribute/ranker/window.ts'
import { narrated, wordsOf } from '../narrated.ts'

function windowOf(text: string, site: number) {
  const context = narrated(text)
  return candidateWindow(context.narration.sites[site]!, context).map((one) => wordsOf(one, context))
}

test('three paragraphs before and one behind are looked at', () => {
  const text = [
    'Ada slept.',
    'Ben slept.',
    'Cleo slept.',
    'Dana slept.',
    '“We won.”',
    'Emma slept.',
    'Fay slept.',
  ]
  expect(windowOf(text.join('\n\n'), 0)).toEqual(['Ben', 'Cleo', 'Dana', 'Emma'])
})

test('the last speakers stay in reach however far away they are', () => {
  const far = Array.from({ length: 6 }, () => 'It rained.').join('\n\n')
  expect(windowOf(`“We won,” Ilves said.\n\n${far}\n\n“We did.”`, 1)).toContain('Ilves')
})
