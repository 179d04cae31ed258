import { expect, test } from 'vitest'
import { markup } from '../../../src/output/html/markup.ts'

test('text is escaped, markup is not', () => {
  const inner = markup`<b>${'<i> & "\''}</b>`
  expect(String(markup`<p title="${'"x"'}">${inner}</p>`)).toBe(
    '<p title="&#34;x&#34;"><b>&#60;i&#62; &#38; &#34;&#39;</b></p>',
  )
})

test('lists stand one after the other, and null is nothing', () => {
  expect(String(markup`${[1, null, [markup`<br>`, 'a']]}${null}`)).toBe('1<br>a')
})

test('what would turn the writing around is left out', () => {
  expect(String(markup`${'evil\u202etxt\u0000'}`)).toBe('eviltxt␀')
})
