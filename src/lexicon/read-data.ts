/** The door to `data/`: the files lie beside `src/` and beside `dist/` alike. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** A data file; names in `.gz` are unpacked. Throws where the installation lacks the file. */
export function readBytes(name: string): Uint8Array {
  const bytes = readFileSync(new URL(`../../data/${name}`, import.meta.url))
  return name.endsWith('.gz') ? gunzipSync(bytes) : bytes
}

/** A data file as text. */
export function readData(name: string): string {
  return Buffer.from(readBytes(name)).toString('utf8')
}
