import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyzeDocument } from '../analyze.ts'

export function main(argv: readonly string[]): void {
  const folder = argv[0] ?? '.'
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const path of names
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name))) {
    const text = readFileSync(path, 'utf8')
    process.stdout.write(
      `${JSON.stringify(analyzeDocument({ path, text, encoding: 'utf-8', warnings: [] }))}\n`,
    )
  }
}
