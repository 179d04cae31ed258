/** Whom a sentence without a quotation reports. */
import type { Answer, Context } from './context.ts'
import { USUAL } from './cues.ts'
import type { Range } from './item.ts'
import { isPassive } from './passive.ts'
import { mainSubject, subjectOf } from './subject.ts'

const NOBODY = new Set(['it', 'there', 'this', 'that', 'these', 'those'])

/** The subject of the last cue of some strength in a range of items, or null; "had been asked to leave" reports nobody. */
export function lastReporter(range: Range, context: Context, strength = USUAL): Answer | null {
  for (let at = range.to - 1; at > range.from; at--) {
    const { cue, lower } = context.narration.items[at]!
    if (cue < strength || lower === 'according' || isPassive(context.narration.items, at)) continue
    const speaker = subjectOf(at, context)
    if (speaker) return { speaker, cue: { from: at, to: at + 1 } }
  }
  return null
}

/** Who acts in a range of items, if it is somebody. */
export function actor({ from, to }: Range, context: Context): Answer | null {
  const speaker = mainSubject(from, to, context)
  if (!speaker || NOBODY.has(context.narration.items[speaker.head]!.lower)) return null
  return { speaker, cue: null }
}
