import { readFileSync } from 'node:fs'
import { packageFile } from './text/package-file.ts'

const { name, version } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8'))

/** What this program calls itself in its reports; one source for both: package.json. */
export const tool: { readonly name: string; readonly version: string } = { name, version }
