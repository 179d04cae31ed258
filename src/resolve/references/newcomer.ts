/**
 * "Her granddaughter, Petra Lind, keeps bees. She sells honey." A sentence whose subject is named for the first time, in
 * full, presents somebody, and the next one goes on about him or her, however often another was named before.
 */
import type { Gender } from '../../model.ts'
import type { PronounContext } from './pronoun-context.ts'
import type { Ranked } from './ranked.ts'

const CONFIDENCE = 0.8

/** Only for a pronoun that opens its sentence; null where nobody has been presented. */
export function presented({ tokens, people, at, pronoun, before }: PronounContext): readonly Ranked[] | null {
  const { sentence, quotation } = tokens[at]!
  if (quotation >= 0 || pronoun.use !== 'subject' || tokens[at - 1]?.sentence === sentence) return null
  const named = before.filter((one) => one.sentence === sentence - 1 && one.as === 'name' && !one.quoted)
  const fitting = named.filter(({ person }) => fits(people[person]!.gender, pronoun.gender))
  const [one] = fitting
  if (!one || fitting.length > 1 || one.use !== 'subject' || one.to - one.from < 2) return null
  const { gender, mentions } = people[one.person]!
  const isNew = gender === pronoun.gender && mentions[0]!.sentence === one.sentence
  return isNew ? [{ person: one.person, score: CONFIDENCE }] : null
}

function fits(gender: Gender | null, wanted: Gender | null): boolean {
  return gender === null || gender === wanted
}
