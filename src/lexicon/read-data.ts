/** The door to `data/`. Most files are kept unpacked, because unpacking a megabyte takes as long as reading ten. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { packageFile } from '../text/package-file.ts'

/** A data file; names in `.gz` are unpacked. Throws where the installation lacks the file. */
export function readBytes(name: string): Buffer {
  const bytes = readFileSync(packageFile(`data/${name}`))
  return name.endsWith('.gz') ? gunzipSync(bytes) : bytes
}

/** A data file as text. */
export function readData(name: string): string {
  return readBytes(name).toString('utf8')
}
