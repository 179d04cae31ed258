/**
 * What the rest of the document says of a word (`document-context.ts`), by where the word stands in a stretch: at its end,
 * anywhere in it, or alone.
 */
import { mix } from '../../text/hash.ts'
import { addBits, type FeatureSink } from './sink.ts'

export const CONTEXT_LAST = 0
export const CONTEXT_INSIDE = 1
export const CONTEXT_ALONE = 2

/** In the order of the numbers above. */
export const contextRoles: readonly ((context: number, sink: FeatureSink) => void)[] = [
  (context, sink) => {
    addBits(sink, 43, context)
    sink.add(mix(44, context))
  },
  (context, sink) => addBits(sink, 66, context),
  (context, sink) => sink.add(mix(97, context)),
]
