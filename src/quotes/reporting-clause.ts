/**
 * Finds the words of the writer behind a quotation whose closing mark was lost: `…, she said.` and
 * `… . Defence Minister Ilves said in a statement.` There are no tokens yet, so this reads letters; it only runs where
 * a mark is missing.
 */
import type { Span } from '../model.ts'

const VERB =
  '(?:said|says|told|tells|added|adds|explained|noted|stated|wrote|continued|insisted|argued|warned|claimed|replied|' +
  'announced|declared|recalled|concluded|stressed|tweeted|asked|admitted|acknowledged|observed|remarked|responded|confirmed)'
const NAME = "(?:\\p{Lu}[\\p{L}.'’-]{0,30} ){1,6}"
const WHO = `(?:[Hh]e |[Ss]he |[Tt]hey |(?:[Tt]he |[Aa]n? )?(?:\\p{Ll}[\\p{L}-]{2,20} ){0,3}${NAME}|[Tt]he (?:\\p{Ll}[\\p{L}-]{2,20} ){1,4})`
/** What may follow a verb that reports what came before, not what comes behind it ("said that …"). */
const TAIL = '(?=[.,:]|$| (?:in|on|at|during|after|before|to|via|reporters|journalists|\\p{Lu}))'

const INVERTED = `${VERB} (?:he|she|they|[Tt]he|an?|\\p{Lu}[\\p{L}.'’-]*)(?![\\p{L}])`
const AFTER_COMMA = `(?<=,)\\s(?:${WHO}${VERB}${TAIL}|${INVERTED})`
const OWN_SENTENCE = `(?<=[.!?…][)\\]]?)\\s(?!I |We |You )${WHO}${VERB}${TAIL}[^.!?]{0,80}(?:[.!?]|$)`
const CLAUSE = new RegExp(`${AFTER_COMMA}|${OWN_SENTENCE}`, 'u')

/** The first reporting clause behind words that it may report, in offsets of `words`, or null. */
export function findReportingClause(words: string): Span | null {
  const found = CLAUSE.exec(words)
  return found && { start: found.index, end: found.index + found[0].length }
}

const VERBS = new RegExp(`(?<![\\p{L}])${VERB}(?![\\p{L}])`, 'u')
const BESIDE_QUOTATION = new RegExp(`^,?\\s(?:${WHO}${VERB}${TAIL}|${INVERTED})`, 'u')

/** Whether the writer's words hold a verb of saying. */
export function reports(words: string): boolean {
  return VERBS.test(words)
}

/** The surname in ` Mara Ilves said.`, ` said Ilves`: who is named right behind a closing mark, or null. */
export function namedBehind(words: string): string | null {
  const clause = BESIDE_QUOTATION.exec(words)?.[0] ?? ''
  return clause.match(/\p{Lu}[\p{L}.'’-]+/gu)?.findLast((word) => !PRONOUN.test(word)) ?? null
}

const PRONOUN = /^(?:He|She|They|The|An?)$/
