import { expect, test } from 'vitest'
import { bodyMeant } from '../../src/attribute/which-body.ts'
import { resolved } from '../resolve/resolved.ts'

/** The name of what the last word of a text means. */
function meant(text: string, last: string | null = null): string | null {
  const document = resolved(text)
  const noun = text.slice(text.lastIndexOf(' ') + 1)
  const lastEntity = document.entities.findIndex(({ name }) => name === last)
  const entity = bodyMeant(noun, Number.POSITIVE_INFINITY, lastEntity < 0 ? null : lastEntity, document)
  return entity === null ? null : document.entities[entity]!.name
}

test.each([
  ['the only firm', '[Orna Steel] lost money. the company', 'Orna Steel'],
  ['the firm that is named most', '[Orna] won. [Orna] lost. [Orna] sold. [Weil Corp] paid. the firm', 'Orna'],
  ['the last firm', '[Orna Steel] lost to [Weil Corp]. the company', 'Weil Corp'],
  [
    'no ministry',
    'The [Energy Ministry] paid [Orna Steel] and the [Labour Party]. the company',
    'Orna Steel',
  ],
  ['what bears the noun', 'The [Energy Ministry] paid [Orna Steel]. the ministry', 'Energy Ministry'],
  ['nobody', 'The [Energy Ministry] paid. the company', null],
  ['nothing that is called so alone', 'The [Ministry] paid. the ministry', null],
  ['no place', 'In <Orna> it rained. the company', null],
])('%s', (_, text, name) => {
  expect(meant(text)).toBe(name)
})

test('whoever spoke last goes on', () => {
  expect(meant('[Orna Steel] lost to [Weil Corp]. the company', 'Orna Steel')).toBe('Orna Steel')
})
