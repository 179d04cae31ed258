/**
 * Whether twice the text takes twice the time, for every hostile text: part of `npm run bench`. Ends with status 1 where
 * some text takes more than three times as long. Processor time, not time by the clock: other programs may run too.
 *
 *     node scripts/doubling.mjs [PART OF A NAME]
 */
import { analyzeDocument } from '../dist/analyze.js'
import { HOSTILE_TEXTS } from './lib/hostile-texts.mjs'

const MOST = 3
/** Below this the garbage collector and the compiler decide, not the text. */
const LEAST_MILLISECONDS = 250
const ATTEMPTS = 3
const [, , wanted = ''] = process.argv

const texts = HOSTILE_TEXTS.filter((text) => text.name.includes(wanted))
let slow = 0
milliseconds('Mara Ilves said: “We will stay.” '.repeat(500))
for (const { name, count, make } of texts) {
  let once = milliseconds(make(count))
  let twice = milliseconds(make(2 * count))
  const isSlow = () => twice / once > MOST && twice > LEAST_MILLISECONDS
  for (let attempt = 1; attempt < ATTEMPTS && isSlow(); attempt++) {
    once = Math.min(once, milliseconds(make(count)))
    twice = Math.min(twice, milliseconds(make(2 * count)))
  }
  const failed = isSlow()
  if (failed) slow++
  console.log(
    `${name.padEnd(40)}${once.toFixed(0).padStart(6)} ms${twice.toFixed(0).padStart(7)} ms` +
      `${(twice / once).toFixed(2).padStart(8)}×${failed ? '  too slow' : ''}`,
  )
}
console.log(`${slow} of ${texts.length} texts take more than ${MOST} times as long when twice as long`)
if (slow > 0) process.exitCode = 1

/** @param {string} text */
function milliseconds(text) {
  const before = process.cpuUsage()
  analyzeDocument({ path: 'hostile.txt', text, encoding: 'utf-8', warnings: [] }, { indirect: true })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
