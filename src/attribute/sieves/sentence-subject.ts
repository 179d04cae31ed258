import { type Context, type Sieve, sentenceAt } from '../context.ts'
import { mainSubject } from '../subject.ts'

const EMPTY = new Set(['it', 'there', 'this', 'that', 'these', 'those'])

/** No cue at all, but somebody acts: `Ilves, undaunted, went for “the whole cake”.` */
export const sentenceSubject: Sieve = (site, context) => {
  const { from } = sentenceAt(context.narration, site.first)
  return actor(from, site.first, context)
}

/** Who acts in a range of items, if it is somebody. */
export function actor(from: number, to: number, context: Context) {
  const speaker = mainSubject(from, to, context)
  if (!speaker || EMPTY.has(context.narration.items[speaker.head]!.lower)) return null
  return { speaker, cue: null }
}
