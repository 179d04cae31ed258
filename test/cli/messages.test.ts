import { expect, test } from 'vitest'
import { messages } from '../../src/cli/messages.ts'

/** A stream that remembers, and a clock that is set by hand. */
function setUp(isTTY: boolean) {
  const written: string[] = []
  const stream = { isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream
  const clock = { now: 0 }
  return { written, clock, stderr: messages(stream, () => clock.now) }
}

test('a message is one line, whatever is in it', () => {
  const { written, stderr } = setUp(false)
  stderr.say('a\nb\x1b[31m.txt: no such file')
  expect(written).toEqual(['analyze: a b␛[31m.txt: no such file\n'])
})

test('progress is shown after half a second and not before', () => {
  const { written, clock, stderr } = setUp(true)
  clock.now = 499
  stderr.progress(1, 2000)
  expect(written).toEqual([])
  clock.now = 500
  stderr.progress(2, 2000)
  expect(written.join('')).toContain('2 of 2,000 files')
})

test('a message wipes the line of progress first', () => {
  const { written, clock, stderr } = setUp(true)
  clock.now = 600
  stderr.progress(1, 2)
  stderr.say('x')
  expect(written.slice(-2)).toEqual(['\r\x1b[K', 'analyze: x\n'])
})

test('there is no progress where nobody watches', () => {
  const { written, clock, stderr } = setUp(false)
  clock.now = 9999
  stderr.progress(1, 2)
  stderr.wipe()
  expect(written).toEqual([])
})

test('a fault of ours comes with its trace and a request to report it', () => {
  const { written, stderr } = setUp(false)
  stderr.fault(new TypeError('x is not a function'), 'a.txt')
  expect(written[0]).toMatch(/^analyze: a\.txt: .*"Reporting a fault"/)
  expect(written.join('')).toMatch(/TypeError: x is not a function\n.*messages\.test\.ts/s)
})
