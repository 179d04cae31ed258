import type { Resolved } from '../model.ts'

/** The entity of the person named in the first byline, who says "I" in the text; null where nobody is. */
export function authorOf({ blocks, mentions, entities, entityOf }: Resolved): number | null {
  const byline = blocks.find(({ kind }) => kind === 'byline')
  if (!byline) return null
  const index = mentions.findIndex(({ start, end }) => start >= byline.start && end <= byline.end)
  const entity = entityOf[index] ?? -1
  return entities[entity]?.type === 'person' ? entity : null
}
