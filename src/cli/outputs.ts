import { join } from 'node:path'
import type { View } from '../output/view.ts'
import { outputFile } from './output-file.ts'
import type { Plan } from './plan.ts'
import { type Sink, standardOutput } from './sink.ts'

/** Where a report goes, and what of it. */
export interface Output {
  /** Null for standard output. */
  readonly path: string | null
  readonly view: View
}

/** One output, or with a folder a table of each kind in a file of its own: people.csv, places.csv, quotes.csv. */
export function outputsOf({ output, folder, view }: Pick<Plan, 'output' | 'folder' | 'view'>): Output[] {
  if (!folder || output === null) return [{ path: output, view }]
  return [...view.only].map((kind) => ({
    path: join(output, `${kind}.csv`),
    view: { ...view, only: new Set([kind]) },
  }))
}

/** In the order of the outputs. @throws UsageError where one of them cannot be written; then none is left behind. */
export async function openSinks(outputs: readonly Output[]): Promise<Sink[]> {
  const sinks: Sink[] = []
  try {
    for (const { path } of outputs) sinks.push(path === null ? standardOutput() : await outputFile(path))
  } catch (error) {
    for (const sink of sinks) await sink.abandon()
    throw error
  }
  return sinks
}
