import type { MentionReport, PersonReport, PlaceReport } from '../model.ts'
import { entityIds } from '../names/entity-ids.ts'
import type { Form } from '../names/forms.ts'
import { byCodeUnit } from '../text/compare.ts'
import type { Identity } from './identity.ts'
import { mergeForms, type Naming } from './merge-forms.ts'

/** An identity with the name and the id that it has in the whole report. */
export interface NamedIdentity<T> extends Identity<T>, Naming {
  readonly id: string
}

/** Names the identities, and numbers those of one name by where they are first mentioned, not by the order of the files. */
export function nameIdentities<T extends PersonReport | PlaceReport>(
  type: 'person' | 'place',
  identities: readonly Identity<T>[],
  choose: (forms: readonly Form[]) => string,
): NamedIdentity<T>[] {
  const named = identities
    .map((identity) => ({
      identity,
      naming: renamed(mergeForms(identity.members, choose), identity.wanted),
      first: firstMention(identity),
    }))
    .sort((a, b) => byCodeUnit(a.first.document, b.first.document) || a.first.start - b.first.start)
  const ids = entityIds(named.map(({ naming }) => ({ type, name: naming.name })))
  return named.map(({ identity, naming: { name, aliases } }, index) => ({
    ...identity,
    name,
    aliases,
    id: ids[index]!,
  }))
}

/** The name that the documents use is still an alias. */
function renamed(naming: Naming, name: string | undefined): Naming {
  if (name === undefined || name === naming.name) return naming
  return { name, aliases: [naming.name, ...naming.aliases.filter((alias) => alias !== name)] }
}

function firstMention<T extends PersonReport | PlaceReport>({ members }: Identity<T>): MentionReport {
  return members
    .map(({ entity }) => entity.mentions[0]!)
    .reduce((first, mention) => (byCodeUnit(mention.document, first.document) < 0 ? mention : first))
}
