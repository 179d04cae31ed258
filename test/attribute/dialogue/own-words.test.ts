import { expect, test } from 'vitest'
import { attribute } from '../../../src/attribute/attribute.ts'
import { narrated } from '../narrated.ts'

test('“I” inside the words of a turn is whoever says them', () => {
  const { document } = narrated(
    [
      '“Where were you, Tomas?” asked Anna Orlev.',
      '“On the pier. I said, ‘Wait for me,’ and they waited.”',
      '“And then?” asked Anna.',
      '“Then it rained.”',
    ].join('\n\n'),
  )
  const speakers = attribute(document).attributions.map(({ speaker }) => speaker?.name)
  expect(speakers).toEqual(['Anna Orlev', 'Tomas', 'Tomas', 'Anna Orlev', 'Tomas'])
})
