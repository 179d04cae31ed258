/**
 * Short texts with their names marked, taken through the stages before `resolve`: `{Mara Ilves}` is a person,
 * `{minister |Tomas Brandt}` one with a title, `<Hallen>` a place, `[Harbour Council]` an organization.
 */

import type { Mention, Mentioned, MentionType, PersonEntity, PlaceEntity, Resolved } from '../../src/model.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { segmentedOf } from '../stages.ts'

const TYPES: Record<string, MentionType> = { '{': 'person', '<': 'place', '[': 'organization' }

export function mentioned(marked: string): Mentioned {
  const names: { start: number; name: number; end: number; type: MentionType }[] = []
  let text = ''
  for (const part of marked.split(/([{<[][^}>\]]*[}>\]])/)) {
    const type = TYPES[part[0] ?? '']
    if (type === undefined) {
      text += part
      continue
    }
    const words = part.slice(1, -1)
    const bar = words.indexOf('|')
    const start = text.length
    text += words.replace('|', '')
    names.push({ start, name: start + Math.max(0, bar), end: text.length, type })
  }
  const segmented = segmentedOf(text)
  const { tokens } = segmented
  const mentions = names.map(({ start, name, end, type }): Mention => {
    const from = tokens.findIndex((token) => token.start >= name)
    const to = tokens.findLastIndex((token) => token.end <= end) + 1
    const first = tokens.findIndex((token) => token.start >= start)
    return {
      start: name,
      end,
      type,
      text: text.slice(name, end),
      from,
      to,
      title: first < from ? { from: first, to: from } : null,
      evidence: { rule: 'test', confidence: 1 },
    }
  })
  return { ...segmented, mentions }
}

export function resolved(marked: string): Resolved {
  return resolve(mentioned(marked))
}

/** Canonical name of each mention, in order. */
export function namesOf({ entities, entityOf }: Resolved): (string | null)[] {
  return entityOf.map((entity) => entities[entity]?.name ?? null)
}

export function peopleOf({ entities }: Resolved): PersonEntity[] {
  return entities.filter((entity) => entity.type === 'person')
}

export function placesOf({ entities }: Resolved): PlaceEntity[] {
  return entities.filter((entity) => entity.type === 'place')
}

/** "she → Mara Ilves" for each reference, in order; "–" where nobody fits. */
export function referencesOf({ entities, references }: Resolved): string[] {
  return references.map(
    ({ text, candidates }) => `${text} → ${entities[candidates[0]?.entity ?? -1]?.name ?? '–'}`,
  )
}
