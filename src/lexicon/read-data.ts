/** The door to `data/`: the files lie beside `src/` and beside `dist/` alike. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** The whole text of a data file; names in `.gz` are unpacked. Throws where the installation lacks the file. */
export function readData(name: string): string {
  const bytes = readFileSync(new URL(`../../data/${name}`, import.meta.url))
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}
