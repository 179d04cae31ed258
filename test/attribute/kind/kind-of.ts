import { attribute } from '../../../src/attribute/attribute.ts'
import type { Resolved } from '../../../src/model.ts'
import { findQuotations } from '../../../src/quotes/find-quotations.ts'
import { segment } from '../../../src/segment/segment.ts'
import { article } from '../../quotes/article.ts'

/** Kinds of the quotations of an article, in order. */
export function kindsOf(text: string): readonly string[] {
  const segmented = segment(findQuotations(article(text)))
  const resolved: Resolved = { ...segmented, mentions: [], entities: [], entityOf: [], references: [] }
  return attribute(resolved).attributions.map(({ kind }) => kind)
}
