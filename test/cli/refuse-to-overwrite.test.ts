import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { refuseToOverwrite } from '../../src/cli/refuse-to-overwrite.ts'
import { UsageError } from '../../src/cli/usage-error.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbatim-overwrite-'))
const article = join(folder, 'article.txt')
const link = join(folder, 'link')
writeFileSync(article, '')
symlinkSync(article, link)
const inputs = [{ ok: true, input: { kind: 'file', path: article } }] as const

test.each([article, link, join(folder, '.', 'x', '..', 'article.txt')])(
  '%s is one of the articles',
  async (path) => {
    await expect(refuseToOverwrite(path, inputs)).rejects.toThrow(UsageError)
  },
)

test('any other path may be written, and so may one that has the name of standard input', async () => {
  await refuseToOverwrite(join(folder, 'report.json'), inputs)
  await refuseToOverwrite('stdin', [{ ok: true, input: { kind: 'stdin', path: 'stdin' } }])
})
