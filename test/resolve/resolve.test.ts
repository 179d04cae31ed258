import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolve } from '../../src/resolve/resolve.ts'
import { mentioned, resolved } from './resolved.ts'

const piece = fc.constantFrom(
  ...[
    '{Mara Ilves}',
    '{Ilves}',
    '{M. Ilves}',
    '{Mr. |Ilves}',
    '{Jonas Weil}',
    '{WEIL}',
    '{the mayor |Weil}',
    '{.}',
  ],
  ...['<Norvia>', '<Lisbon>', '<the U.S.>', '[Harbour Council]', '([HC])', '{Tom}', '{van der Moor}', '{Ñ}'],
  ...[
    ', a lawyer,',
    'He said',
    'herself',
    'The lawyer left.',
    'and',
    '“She',
    'him.”',
    'is the mayor of',
    'said',
    '.\n\n',
  ],
)
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '))

test('gives each mention exactly one entity, of its own type', () => {
  fc.assert(
    fc.property(text, (marked) => {
      const { mentions, entities, entityOf } = resolved(marked)
      const listed = entities.flatMap((entity, index) => entity.mentions.map((mention) => [mention, index]))
      expect(listed.sort((a, b) => a[0]! - b[0]!)).toEqual(
        entityOf.map((entity, mention) => [mention, entity]),
      )
      mentions.forEach(({ type }, index) => {
        expect(entities[entityOf[index]!]!.type).toBe(type)
      })
    }),
  )
})

test('leaves mentions of another type alone', () => {
  const document = mentioned('{Mara Ilves} wrote <Norvia>.')
  const mentions = document.mentions.map((mention) => ({ ...mention, type: 'other' as const }))
  expect(resolve({ ...document, mentions })).toMatchObject({ entities: [], entityOf: [-1, -1] })
})

test('refers to people only, by roles outside quotations only, in order', () => {
  fc.assert(
    fc.property(text, (marked) => {
      const { references, entities, tokens } = resolved(marked)
      let last = 0
      for (const { kind, start, from, candidates } of references) {
        expect(start).toBeGreaterThanOrEqual(last)
        if (kind === 'nominal') expect(tokens[from]!.quotation).toBe(-1)
        for (const { entity } of candidates) expect(entities[entity]!.type).toBe('person')
        last = start
      }
    }),
  )
})

test('names every entity, and never names it twice', () => {
  fc.assert(
    fc.property(text, (marked) => {
      for (const { name, aliases } of resolved(marked).entities) {
        expect(name).not.toBe('')
        expect(new Set([name, ...aliases]).size).toBe(aliases.length + 1)
      }
    }),
  )
})
