import type { ReportLine } from '../model.ts'
import type { Found } from '../reader/found.ts'

/** Where the lines of a report come from. */
export interface Source {
  /** What is read: the report must not take its place. */
  readonly files: readonly Found[]
  /** Number of lines to come. */
  readonly total: number
  /** Number of inputs that are left to other shares. */
  readonly others: number
  readonly lines: (signal: AbortSignal) => AsyncIterable<ReportLine>
}
