/** The first narration of a text with everything that rules and ranker look at. */
import { askRules } from '../../src/attribute/ask-rules.ts'
import type { Candidate } from '../../src/attribute/candidates.ts'
import type { Context } from '../../src/attribute/context.ts'
import { resolvedOf } from '../stages.ts'

export function narrated(text: string): Context {
  return askRules(resolvedOf(text))[0]!.context
}

/** The words of a candidate, with one space between them. */
export function wordsOf({ from, to }: Candidate, { narration }: Context): string {
  return narration.items
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
}
