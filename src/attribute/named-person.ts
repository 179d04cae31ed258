import type { Resolved, Source } from '../model.ts'

/** The person whom a mention names, or null where it names no person. */
export function namedPerson({ mentions, entities, entityOf }: Resolved, mention: number): Source | null {
  const entity = entityOf[mention]!
  const known = entities[entity]
  if (known?.type !== 'person') return null
  const { start, end, text } = mentions[mention]!
  return { start, end, text, name: known.name, type: 'person', entity }
}
