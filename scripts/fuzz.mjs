/**
 * Tries the properties of the whole way on new texts for some minutes. What it finds it shows in its smallest form, with
 * the seed to find it again.
 *
 *     npm run fuzz -- [MINUTES, 10] [SEED]
 */
import { spawnSync } from 'node:child_process'

const [, , minutes = '10', seed = String(Date.now() % 2 ** 31)] = process.argv
console.log(`seed ${seed}: npm run fuzz -- ${minutes} ${seed}`)
const run = spawnSync('npx', ['vitest', 'run', 'test/analyze.property.test.ts', '--reporter=verbose'], {
  env: { ...process.env, FUZZ_MINUTES: minutes, FUZZ_SEED: seed },
  stdio: 'inherit',
})
process.exitCode = run.status ?? 1
