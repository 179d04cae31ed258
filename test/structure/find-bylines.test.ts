import { describe, expect, it } from 'vitest'
import { structure } from '../../src/structure/structure.ts'
import { documentOf } from '../stages.ts'

const LEAD = 'The council of Hallen has decided to close the old bridge for a year, its speaker said.'

const kindOf = (line: string, where: 'above' | 'below') => {
  const head = 'Hallen closes its old bridge'
  const text = (where === 'above' ? [head, line, LEAD] : [head, LEAD, line]).join('\n\n')
  const { blocks } = structure(documentOf(text))
  return blocks[where === 'above' ? 1 : 2]!.kind
}

describe('findBylines', () => {
  it.each([
    'By Mara Ilves',
    'by Mara Ilves and Tomas Brandt',
    'By Mara Ilves, Norvia Press',
    'By MARA ILVES | 3 May 2021 | 4 min read',
    'MARA ILVES',
    'Norvia Desk',
    'Our Correspondent',
    'Written by Mara Ilves',
  ])('knows %j under the headline', (line) => expect(kindOf(line, 'above')).toBe('byline'))

  it.each(['(Reporting by Mara Ilves; Editing by Tomas Brandt)', 'Edited by Mara Ilves', 'Anna Brandt'])(
    'knows %j below the text',
    (line) => expect(kindOf(line, 'below')).toBe('byline'),
  )

  it.each([
    'By May 2021, the bridge was officially closed to all traffic and to boats',
    'By far the oldest bridge',
  ])('does not take %j for one', (line) => expect(kindOf(line, 'below')).not.toBe('byline'))

  it('does not take a place for one', () => expect(kindOf('Hallen, Norvia', 'above')).toBe('paragraph'))

  it('knows a name above the headline', () => {
    const text = `ANNA BRANDT\n\nHallen closes its old bridge\n\n${LEAD}`
    const { blocks, title } = structure(documentOf(text))
    expect(blocks[0]!.kind).toBe('byline')
    expect(title).toBe('Hallen closes its old bridge')
  })
})
