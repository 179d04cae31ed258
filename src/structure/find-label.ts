/**
 * Labels that a desk puts before a paragraph to say what it holds. A closed list: an open one would swallow the speakers
 * of a transcript ("ILVES: We are ready.").
 */
import type { Span } from '../model.ts'

const LABEL =
  /^(?:(?:direct |key |full )?quotes?(?: (?:from|by|of) [\p{L}\p{M} .’'-]{2,40})?|details?|more details|sources?|background|context|updates?|updated|note|notes|editor[’']s note|reminder|for reference|reference|previously|earlier|why (?:it|this) matters|what happened|what we know|the big picture|key points?|summary|correction|clarification|literally|verbatim(?: quote)?|original|translation|photo|image|caption|video|exclusive|breaking|opinion|analysis|q|a|question|answer)[ \u00a0]?:/iu

/** The label at the start of a span, its colon included. Something has to follow it. */
export function findLabel(text: string, { start, end }: Span): Span | null {
  const head = text.slice(start, Math.min(end, start + 80))
  const match = head.includes(':') ? LABEL.exec(head) : null
  return match && start + match[0].length < end ? { start, end: start + match[0].length } : null
}
