import type { Candidate } from '../candidates.ts'
import type { Context, Sieve } from '../context.ts'
import { nearestVerb, outerVerb } from '../cue-before.ts'
import { USUAL } from '../cues.ts'
import { subjectOf } from '../subject.ts'

const TELLS = /^(?:told|tells|asked|urged|warned|assured|informed)$/

/** So surely somebody else is meant by a pronoun. */
const SURE = 0.8

/** What is told to somebody is the teller's, whoever tells of it: `One of them said the governor told him to “go home.”` */
export const toldWithin: Sieve = (site, context) => {
  const { items } = context.narration
  const verb = nearestVerb(site, context, USUAL)
  if (verb < 0 || !TELLS.test(items[verb]!.lower) || context.candidates.at[verb + 1]?.from !== verb + 1)
    return null
  const outer = outerVerb(verb, context)
  const speaker = outer < 0 ? null : subjectBeside(verb, context)
  if (!speaker || (speaker.kind === 'pronoun' && isOne(speaker, subjectOf(outer, context), context)))
    return null
  return { speaker, cue: { from: verb, to: verb + 1 } }
}

/** Right before the verb and what helps it: "she had once told". */
function subjectBeside(verb: number, { narration: { items }, candidates }: Context): Candidate | null {
  let at = verb - 1
  while (/^(?:AUX|ADV)$/.test(items[at]?.pos ?? '') && items[at]!.quotation < 0) at--
  const phrase = candidates.at[at]
  return phrase?.to === at + 1 && phrase.kind !== 'relative' && !phrase.genitive ? phrase : null
}

/** "Ilves said she told him": she is Ilves, unless the text leaves no doubt that she is another. */
function isOne({ reference }: Candidate, teller: Candidate | null, { document }: Context): boolean {
  const [best] = document.references[reference]?.candidates ?? []
  if (!best || best.score < SURE || !teller) return true
  const told = document.references[teller.reference]?.candidates[0]?.entity
  const named = teller.mention < 0 ? told : document.entityOf[teller.mention]
  return named === undefined || named === best.entity
}
