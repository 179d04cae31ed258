/**
 * The real binary on real files. Each folder of `cases/` holds a line of shell (`cmd`), the folder it runs in (`in/`,
 * copied first), and what must come out. `UPDATE_CASES=1 npx vitest run test/cases.test.ts` writes down what does come
 * out: read the difference before it is committed.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { shell } from './binary.ts'

const CASES = fileURLToPath(new URL('cases/', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'verbatim-cases-'))

/** The cases share two cores with everything else; a slow minute is no wrong answer. */
const PATIENCE = 60_000

test.concurrent.each(readdirSync(CASES).sort())('%s', { timeout: PATIENCE }, async (name) => {
  const folder = join(CASES, name)
  const cwd = join(scratch, name)
  mkdirSync(cwd)
  if (existsSync(join(folder, 'in'))) cpSync(join(folder, 'in'), cwd, { recursive: true })
  const { stdout, stderr, status } = await shell(readFileSync(join(folder, 'cmd'), 'utf8'), cwd)
  const actual = { stdout, stderr, status: `${status}\n` }
  for (const [file, content] of Object.entries(actual)) {
    const path = join(folder, file)
    if (process.env.UPDATE_CASES) writeFileSync(path, content)
    else expect(content, file).toBe(readFileSync(path, 'utf8'))
  }
})
