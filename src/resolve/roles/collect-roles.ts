import type { Mentioned } from '../../model.ts'
import { readable } from '../../text/readable.ts'
import type { Person } from '../people/join-people.ts'
import { findRoles } from './find-roles.ts'
import type { RolePhrase } from './read-role.ts'

/** What one person is, as the text says and where it says so. */
export interface Roles {
  /** Commonest first; a bare "President" is left out beside "President of Norvia". */
  readonly texts: readonly string[]
  readonly phrases: readonly RolePhrase[]
}

/** The roles of each person, in the same order. */
export function collectRoles(document: Mentioned, people: readonly Person[]): Roles[] {
  const { mentions, text, tokens, hyphens } = document
  const starts = new Map<number, number>()
  let next = tokens.length
  for (let index = mentions.length - 1; index >= 0; index--) {
    const mention = mentions[index]!
    if (mention.type !== 'person') continue
    starts.set(index, next)
    next = mention.title?.from ?? mention.from
  }
  return people.map((person) => {
    const phrases = person.mentions.flatMap(({ mention }) =>
      findRoles(document, mentions[mention]!, starts.get(mention)!),
    )
    const counts = new Map<string, { text: string; count: number }>()
    for (const { from, to } of phrases) {
      const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end }
      const role = readable(text, span, hyphens)
      const known = counts.get(role.toLowerCase())
      if (known) known.count++
      else counts.set(role.toLowerCase(), { text: role, count: 1 })
    }
    const roles = [...counts.values()].sort((a, b) => b.count - a.count).map((role) => role.text)
    return { texts: roles.filter((role) => !isPartOfLonger(role, roles)), phrases }
  })
}

function isPartOfLonger(role: string, roles: readonly string[]): boolean {
  const lower = role.toLowerCase()
  if (lower.includes(' ')) return false
  return roles.some((other) => other !== role && ` ${other.toLowerCase()} `.includes(` ${lower} `))
}
