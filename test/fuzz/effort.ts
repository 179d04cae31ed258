/**
 * How long the properties are tried. In the tests: a fixed number of runs from a fixed seed. `npm run fuzz` gives each
 * of them minutes, and a seed that it prints.
 */
import type { Parameters } from 'fast-check'

const { FUZZ_MINUTES, FUZZ_SEED } = process.env

/** Of one property that `share` is the part of the time for. */
export function effort(numRuns: number, share: number): Parameters<unknown> {
  if (FUZZ_MINUTES === undefined) return { numRuns, seed: 1 }
  return {
    numRuns: Number.POSITIVE_INFINITY,
    seed: Number(FUZZ_SEED),
    interruptAfterTimeLimit: Number(FUZZ_MINUTES) * 60_000 * share,
    markInterruptAsFailure: false,
  }
}

/** Milliseconds that a test may take. */
export const PATIENCE = Number(FUZZ_MINUTES ?? 1) * 60_000 + 60_000
