import { expect, test } from 'vitest'
import { parseRows } from '../../../src/reader/lexicon/parse-rows.ts'

const first = (text: string) => {
  const parsed = parseRows(text)
  return parsed.ok ? parsed.rows[0] : parsed
}

test.each(['name,type\nTarn,place\n', 'Name;TYPE;\nTarn;place;\n', 'type\tname\r\n\r\nplace\tTarn\r\n'])(
  '%j names the columns in its first line',
  (text) => {
    expect(first(text)).toMatchObject({ row: { name: 'Tarn', type: 'place' } })
  },
)

test('a row says where it stands', () => {
  expect(first('name,type\n\n"Tarn",place')).toMatchObject({ place: '3' })
  expect(first('[{"name":"Tarn"}]')).toEqual({ row: { name: 'Tarn' }, place: ' entry 1' })
})

test.each([
  ['nom,type\nTarn,place', '1', 'no column "name"'],
  ['name,type\nTarn,place,Norvia', '2', 'Invalid Record Length'],
  ['name,type\n"Tarn,place', '2', 'Quote Not Closed'],
  ['{"name":"Tarn"}', '', 'no JSON list'],
  ['[{"name":}]', '', 'is no JSON'],
])('%j is refused at %j', (text, place, problem) => {
  expect(first(text)).toEqual({ ok: false, place, problem: expect.stringContaining(problem) })
})
