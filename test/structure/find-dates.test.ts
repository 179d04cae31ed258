import { describe, expect, it } from 'vitest'
import { structure } from '../../src/structure/structure.ts'
import { documentOf } from '../stages.ts'

const kindOf = (line: string) => structure(documentOf(line)).blocks[0]!.kind

describe('findDates', () => {
  it.each([
    'Monday, 10 April 2023, 15:27',
    'Monday, December 19, 2022',
    'Published: 3 May 2021 at 9.05 pm GMT',
    '2023-04-10T15:27:00Z',
    '10/04/2023',
    'Updated Sept. 3rd, 2021',
  ])('knows %j', (line) => expect(kindOf(line)).toBe('date'))

  it.each(['On 3 May the bridge fell', 'May', '2021', 'Version 1.2', 'March on Hallen, 3 May'])(
    'leaves %j',
    (line) => expect(kindOf(line)).not.toBe('date'),
  )
})
