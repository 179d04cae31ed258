import { expect, test } from 'vitest'
import { analyzeText } from '../../src/index.ts'
import { parseLine } from '../../src/parts/parse-line.ts'

const document = await analyzeText('“We sail at dawn,” said Mara Dell in Oulu.')
const failure = { schemaVersion: 1, type: 'failure', path: 'a', reason: 'binary', message: 'is no text' }
const parsed = (value: unknown) => parseLine(Buffer.from(JSON.stringify(value)))

test('what this program writes, it reads', () => {
  expect(parsed(document)).toEqual(document)
  expect(parsed(failure)).toEqual(failure)
})

test.each([
  ['a torn line', JSON.stringify(document).slice(0, -1), 'is cut off or damaged; make this part again'],
  ['a number', '1', 'is no line that analyze --jsonl writes'],
  ['null', 'null', 'is no line that analyze --jsonl writes'],
  ['another object', '{"path": "a"}', 'has the schemaVersion undefined, and this program reads 1'],
  ['no path', '{"schemaVersion": 1}', 'is no line that analyze --jsonl writes'],
  [
    'an unknown type',
    '{"schemaVersion": 1, "path": "a", "type": "a"}',
    'is no line that analyze --jsonl writes',
  ],
  [
    'the schema of tomorrow',
    JSON.stringify({ ...document, schemaVersion: 2 }),
    'has the schemaVersion 2, and this program reads 1',
  ],
  [
    'a line of yesterday',
    JSON.stringify({ ...document, date: undefined }),
    'lacks "date"; another version made it',
  ],
  [
    'a list that is none',
    JSON.stringify({ ...document, quotes: {} }),
    'lacks "quotes"; another version made it',
  ],
])('%s is told by what is wrong with it', (_, text, message) => {
  expect(parseLine(Buffer.from(text))).toBe(message)
})
