import { realpath } from 'node:fs/promises'
import type { Found } from '../reader/found.ts'
import { realTarget } from './output-file.ts'
import { UsageError } from './usage-error.ts'

/** @throws UsageError where the report would take the place of an article or a list, by whatever path or link. */
export async function refuseToOverwrite(output: string, inputs: readonly Found[]): Promise<void> {
  const target = await realTarget(output)
  for (const found of inputs) {
    if (!found.ok || found.input.kind !== 'file') continue
    if ((await realpath(found.input.path).catch(() => null)) !== target) continue
    throw new UsageError(`${output}: is one of the files to be read; write the report elsewhere`)
  }
}
