import { describe, expect, it } from 'vitest'
import { namesOf, resolved } from '../resolved.ts'

describe('joins organizations', () => {
  it.each([
    ['The [Harbour Workers Council] ([HWC]) met. The [HWC] voted.', 'Harbour Workers Council'],
    ['The [Council of Harbour Workers] ([CHW]) met. The [CHW] voted.', 'Council of Harbour Workers'],
    ['[The Tribune] said. The [TRIBUNE] wrote.', 'Tribune'],
    ['The [Lok Harbour Movement] won. The [LHM] won.', 'Lok Harbour Movement'],
    ['[Orna Airlines] rose. [Orna] fell.', 'Orna Airlines'],
  ])('in “%s”', (text, name) => {
    expect(new Set(namesOf(resolved(text)))).toEqual(new Set([name]))
  })

  it('and no others', () => {
    expect(namesOf(resolved('The [Harbour Council] ([Tribune]) met. The [Council] voted.'))).toEqual([
      'Harbour Council',
      'Tribune',
      'Council',
    ])
    expect(new Set(namesOf(resolved('[Orna Airlines] met [Orna Group]. [Orna] fell.'))).size).toBe(3)
  })
})
