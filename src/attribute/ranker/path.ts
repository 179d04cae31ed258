/**
 * The way from a candidate to a quotation of its sentence, as one number: verbs that report, other verbs, phrases,
 * conjunctions and marks, with runs folded. It stands for the path through a parse tree.
 */
import { hashText, mix } from '../../text/hash.ts'
import type { Candidate } from '../candidates.ts'
import type { Context } from '../context.ts'
import { SURE, USUAL } from '../cues.ts'
import type { Item } from '../item.ts'
import type { Site } from '../narration.ts'

const LONGEST = 10

export function pathTo({ first, last }: Site, { from, to }: Candidate, context: Context): number {
  return to <= first ? pathBetween(to, first, context) : pathBetween(last + 1, from, context)
}

/** Of the items from `from` to `to`. */
export function pathBetween(from: number, to: number, { narration: { items } }: Context): number {
  let path = 7
  let last = 0
  let length = 0
  for (let at = from; at < to && length < LONGEST; at++) {
    const step = stepOf(items[at]!)
    if (step === 0 || step === last) continue
    path = mix(path, step)
    last = step
    length++
  }
  return path
}

/** 0 for what leaves the way as it is. */
function stepOf(item: Item): number {
  if (item.quotation >= 0) return 1
  switch (item.pos) {
    case 'VERB': {
      const strength = item.cue
      return strength >= SURE ? 2 : strength >= USUAL ? 3 : /ing$/.test(item.lower) ? 4 : 5
    }
    case 'NOUN':
    case 'PROPN':
    case 'PRON':
      return /^(who|which|that|whom)$/.test(item.lower) ? hashText(item.lower) : 6
    case 'ADP':
      return item.lower === 'by' || item.lower === 'to' || item.lower === 'of' ? hashText(item.lower) : 7
    case 'SCONJ':
    case 'CCONJ':
    case 'PUNCT':
      return hashText(item.lower)
    case 'AUX':
      return 8
    default:
      return 0
  }
}
