/** Who is the subject of which verbs, where somebody is quoted: what a parse would tell the ranker. */
import { append } from '../../text/append.ts'
import type { Candidate } from '../candidates.ts'
import type { Context } from '../context.ts'
import { isPassive } from '../passive.ts'
import { subjectOf } from '../subject.ts'

export interface Deed {
  /** Item of the verb. */
  readonly verb: number
  readonly passive: boolean
}

export type Subjects = ReadonlyMap<Candidate, readonly Deed[]>

/**
 * For each candidate its verbs, in order; infinitives, second verbs and participles with the subject that they share.
 * Only of sentences in which a quotation begins or ends, because nobody asks for the others.
 */
export function findSubjects(context: Context): Subjects {
  const { items, sentences, sentenceOf, sites } = context.narration
  const quoting = new Set(sites.flatMap(({ first, last }) => [sentenceOf[first]!, sentenceOf[last]!]))
  const subjects = new Map<Candidate, Deed[]>()
  for (const sentence of quoting) {
    const { from, to } = sentences[sentence]!
    for (let verb = from; verb < to; verb++) {
      if (items[verb]!.pos !== 'VERB') continue
      const subject = subjectOf(verb, context)
      if (subject) append(subjects, subject, { verb, passive: isPassive(items, verb) })
    }
  }
  return subjects
}
