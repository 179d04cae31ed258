import { readFileSync } from 'node:fs'

const { name, version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

/** What this program calls itself in its reports; one source for both: package.json. */
export const tool: { readonly name: string; readonly version: string } = { name, version }
