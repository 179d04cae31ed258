import type { Rule } from './gap.ts'

/** "HALLEN, Norv. (NPA) — The council met." is one sentence. */
export const inDateline: Rule = ({ before, block }) =>
  block.dateline && before.end <= block.dateline.end ? 'join' : null
