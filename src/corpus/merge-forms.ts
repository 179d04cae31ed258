import type { PersonReport, PlaceReport } from '../model.ts'
import { aliasesBeside, countForms, type Form } from '../names/forms.ts'
import type { Member } from './identity.ts'

export interface Naming {
  readonly name: string
  readonly aliases: readonly string[]
}

/** The name that `choose` takes of those the documents use, and all other forms; one document's naming is left as it is. */
export function mergeForms(
  members: readonly Member<PersonReport | PlaceReport>[],
  choose: (forms: readonly Form[]) => string,
): Naming {
  if (members.length === 1) return members[0]!.entity
  const name = choose(countForms(members.flatMap(({ entity }) => timesUsed(entity, entity.name)).sort()))
  const forms = countForms(
    members
      .flatMap(({ entity }) => [entity.name, ...entity.aliases].flatMap((form) => timesUsed(entity, form)))
      .sort(),
  )
  return { name, aliases: aliasesBeside(name, forms) }
}

/** The form as often as the entity's mentions have it, at least once: a name may have been mended or put together. */
function timesUsed({ mentions }: PersonReport | PlaceReport, form: string): string[] {
  const lower = form.toLowerCase()
  const count = mentions.reduce((sum, { text }) => sum + (text.toLowerCase() === lower ? 1 : 0), 0)
  return Array<string>(Math.max(1, count)).fill(form)
}
