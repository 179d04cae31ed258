import type { FailureReason } from '../model.ts'

/** What became of a run. */
export interface Outcome {
  readonly interrupted: boolean
  /** Number of documents analysed. */
  readonly analysed: number
  readonly failed: readonly FailureReason[]
  /** Number of inputs that are left to other shares. */
  readonly others: number
}

interface ExitStatus {
  readonly status: number
  readonly meaning: string
  readonly when: (outcome: Outcome) => boolean
}

/** The first that fits counts. `--help` prints this table; a usage error is `nothing`, whatever else there was. */
export const exitStatuses: readonly ExitStatus[] = [
  { status: 130, meaning: 'interrupted', when: ({ interrupted }) => interrupted },
  {
    status: 2,
    meaning: 'nothing could be run: wrong usage, no such output folder, no file found',
    when: ({ analysed, failed, others }) =>
      analysed === 0 && others === 0 && failed.every((reason) => reason === 'not-found'),
  },
  {
    status: 1,
    meaning: 'some files could not be read; the rest is reported',
    when: ({ failed }) => failed.length > 0,
  },
  { status: 0, meaning: 'every file analysed', when: () => true },
]

export function exitStatus(outcome: Outcome): number {
  return exitStatuses.find(({ when }) => when(outcome))!.status
}

export const WRONG_USAGE = 2
