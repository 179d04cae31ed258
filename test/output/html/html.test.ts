import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { html } from '../../../src/output/html/html.ts'
import { person, report } from '../sample.ts'

const page = [...html(report({ people: [person('Mara <b>Ilves')] }))].join('')
const between = (from: string, to: string) => page.split(from)[1]!.split(to)[0]!

test('its policy knows its own script and style, and nothing else', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const policy = between('Content-Security-Policy" content="', '"')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain(`script-src ${hash(between('<script type="module">', '</script>'))}`)
  expect(policy).toContain(`style-src ${hash(between('<style>', '</style>'))}`)
})

test('its script is one piece, with nothing to be loaded', () => {
  expect(between('<script type="module">', '</script>')).not.toMatch(/^(?:import|export)\b/m)
})

test('a name is never markup', () => {
  expect(page).toContain('Mara &#60;b&#62;Ilves')
  expect(page).not.toContain('Mara <b>')
})

test('a report without its texts is a page too', () => {
  expect(page).toContain('<script type="application/json" id="article-0">[]</script>')
})
