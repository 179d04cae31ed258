/**
 * Those to whom something is said, and who say nothing: `‘He hid the knife’, court told` · `The site was “a bomb”, the
 * inquest heard.`
 */
import type { Answer, Context } from './context.ts'
import { closes } from './cues.ts'
import { isPassive } from './passive.ts'

const LISTENERS =
  /^(?:committee|conference|coroner|councillors|court|hearing|inquest|inquiry|jurors|jury|magistrates|meeting|mps|panel|tribunal)$/

export function isAudience({ speaker, cue }: Answer, { narration: { items } }: Context): boolean {
  const { lower } = items[speaker.head]!
  if (cue === null || !(LISTENERS.test(lower) || /\bcourt$/.test(lower))) return false
  const verb = cue.from
  if (/^(?:hears?|heard)$/.test(items[verb]!.lower)) return true
  return items[verb]!.lower === 'told' && (isPassive(items, verb) || isBare(items, verb))
}

/** "jury told", without anybody whom it told. */
function isBare(items: Context['narration']['items'], verb: number): boolean {
  const next = items[verb + 1]
  return !next || next.block !== items[verb]!.block || next.pos === 'PUNCT' || !closes(items, verb)
}
