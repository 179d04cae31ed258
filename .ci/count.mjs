/**
 * count.mjs TESTS-STATUS TESTS-JSON FLOORS-STATUS FLOORS-JSON: adds up vitest's and the floors' counts and prints the
 * closing line. A step that failed without a failed test (types, lint, a crash) counts as one failure.
 */
import { existsSync, readFileSync } from 'node:fs'

const [testsStatus, testsFile, floorsStatus, floorsFile] = process.argv.slice(2)
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {})
const tests = read(testsFile)
const floors = read(floorsFile)
const steps = [
  { status: testsStatus, passed: tests.numPassedTests ?? 0, failed: tests.numFailedTests ?? 0 },
  { status: floorsStatus, passed: floors.passed ?? 0, failed: floors.failed ?? 0 },
]
const passed = steps.reduce((sum, step) => sum + step.passed, 0)
const failed = steps.reduce(
  (sum, step) => sum + (step.status === '0' ? step.failed : Math.max(1, step.failed)),
  0,
)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
