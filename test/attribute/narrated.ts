/** The first narration of a text with everything that rules and ranker look at. */
import { askRules } from '../../src/attribute/ask-rules.ts'
import type { Candidate } from '../../src/attribute/candidates.ts'
import type { Context } from '../../src/attribute/context.ts'
import { findMentions } from '../../src/mentions/find-mentions.ts'
import { findQuotations } from '../../src/quotes/find-quotations.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { segment } from '../../src/segment/segment.ts'
import { structure } from '../../src/structure/structure.ts'

export function narrated(text: string): Context {
  const read = { path: 'case.txt', text, encoding: 'utf-8', warnings: [] }
  return askRules(resolve(findMentions(segment(findQuotations(structure(read))))))[0]!.context
}

/** The words of a candidate, with one space between them. */
export function wordsOf({ from, to }: Candidate, { narration }: Context): string {
  return narration.items
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
}
