import fc from 'fast-check'
import { expect, test } from 'vitest'
import { embedded } from '../../../src/output/html/embedded.ts'

const json = (element: string) => element.slice(element.indexOf('>') + 1, element.lastIndexOf('</script>'))

test('what ends or hides a script element in a browser does not occur in it', () => {
  const element = String(embedded('x', ['</script><script>', '<!-- <script>']))
  expect(json(element)).not.toContain('<')
})

test('a browser reads what was given', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(json(String(embedded('x', value))))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
