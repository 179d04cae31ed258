import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { analyzeDocument } from '../analyze.ts'

export function main(argv: readonly string[]): void {
  for (const path of globSync(`${argv[0]}/**/*.txt`, { absolute: true }).sort()) {
    const text = readFileSync(path, 'utf8')
    process.stdout.write(
      `${JSON.stringify(analyzeDocument({ path, text, encoding: 'utf-8', warnings: [] }))}\n`,
    )
  }
}
