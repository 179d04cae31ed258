/** Where a candidate stands, seen from a quotation; one more where it stands behind it. */
import type { Candidate } from '../candidates.ts'
import type { Narration, Site } from '../narration.ts'

const SENTENCE = 0
const PARAGRAPH = 2
const ELSEWHERE = 4
export const RELATIONS = 6

/** Whether a candidate of this relation stands in the sentence of the quotation. */
export function isNear(relation: number): boolean {
  return relation < PARAGRAPH
}

export function relationOf({ to, head }: Candidate, site: Site, { items, sentenceOf }: Narration): number {
  const isBefore = to <= site.first
  const anchor = isBefore ? site.first : site.last
  const side = isBefore ? 0 : 1
  if (sentenceOf[head] === sentenceOf[anchor]) return SENTENCE + side
  return (items[head]!.block === items[anchor]!.block ? PARAGRAPH : ELSEWHERE) + side
}
