/** Verbs in the passive: "Brandt was called reckless by Ilves" has Ilves's words, and Brandt for its subject. */
import type { Candidate } from './candidates.ts'
import type { Context } from './context.ts'
import type { Item } from './item.ts'

/** "was asked", "is being called". */
export function isPassive(items: readonly Item[], verb: number): boolean {
  if (/ing$/.test(items[verb]!.lower)) return false
  let at = verb - 1
  while (at >= 0 && items[at]!.pos === 'ADV') at--
  return /^(is|are|was|were|be|been|being|'s|'re)$/.test(items[at]?.lower ?? '') && items[at]!.pos === 'AUX'
}

/** Ilves in "was asked by Ilves", or null. */
export function agentOf(verb: number, { narration, candidates }: Context): Candidate | null {
  return narration.items[verb + 1]?.lower === 'by' ? (candidates.at[verb + 2] ?? null) : null
}
