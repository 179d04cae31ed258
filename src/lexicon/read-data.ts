/** The door to `data/`. Files are kept unpacked, because unpacking a megabyte takes as long as reading ten. */
import { readFileSync } from 'node:fs'
import { packageFile } from '../text/package-file.ts'

/** A data file. Throws where the installation lacks it. */
export function readBytes(name: string): Buffer {
  return readFileSync(packageFile(`data/${name}`))
}

/** A data file as text. */
export function readData(name: string): string {
  return readBytes(name).toString('utf8')
}
