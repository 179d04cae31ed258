/** A text on its way through the stages, as far as a test needs it. */
import { attribute } from '../src/attribute/attribute.ts'
import { findMentions } from '../src/mentions/find-mentions.ts'
import type { Attributed, Document, Mentioned, Quoted, Resolved, Segmented } from '../src/model.ts'
import { findQuotations } from '../src/quotes/find-quotations.ts'
import { resolve } from '../src/resolve/resolve.ts'
import { segment } from '../src/segment/segment.ts'
import { structure } from '../src/structure/structure.ts'

export const documentOf = (text: string, path = 'case.txt'): Document => ({
  path,
  text,
  encoding: 'utf-8',
  warnings: [],
})

export const quotedOf = (text: string): Quoted => findQuotations(structure(documentOf(text)))
export const segmentedOf = (text: string): Segmented => segment(quotedOf(text))
export const mentionedOf = (text: string): Mentioned => findMentions(segmentedOf(text))
export const resolvedOf = (text: string): Resolved => resolve(mentionedOf(text))
export const attributedOf = (text: string): Attributed => attribute(resolvedOf(text))
