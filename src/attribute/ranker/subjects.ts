/** Who is the subject of which verbs, in one narration: what a parse would tell the ranker. */

import { append } from '../../text/append.ts'
import type { Candidate } from '../candidates.ts'
import type { Context } from '../context.ts'
import { isPassive, subjectOf } from '../subject.ts'

export interface Deed {
  /** Item of the verb. */
  readonly verb: number
  readonly passive: boolean
}

export type Subjects = ReadonlyMap<Candidate, readonly Deed[]>

/** For each candidate its verbs, in order; infinitives, second verbs and participles with the subject that they share. */
export function findSubjects(context: Context): Subjects {
  const { items } = context.narration
  const subjects = new Map<Candidate, Deed[]>()
  items.forEach((item, verb) => {
    if (item.pos !== 'VERB') return
    const subject = subjectOf(verb, context)
    if (!subject) return
    const deed = { verb, passive: isPassive(items, verb) }
    append(subjects, subject, deed)
  })
  return subjects
}
