/**
 * The door to `data/`: the files lie beside `src/` and beside `dist/` alike. Most are kept unpacked, because unpacking a
 * megabyte takes as long as reading ten.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** A data file; names in `.gz` are unpacked. Throws where the installation lacks the file. */
export function readBytes(name: string): Uint8Array {
  const bytes = readFileSync(new URL(`../../data/${name}`, import.meta.url))
  return name.endsWith('.gz') ? gunzipSync(bytes) : bytes
}

/** A data file as text. */
export function readData(name: string): string {
  const { buffer, byteOffset, byteLength } = readBytes(name)
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf8')
}
