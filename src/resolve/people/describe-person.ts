import type { PersonEntity } from '../../model.ts'
import { canonicalName } from '../../names/canonical-name.ts'
import { aliasesBeside, countForms } from '../../names/forms.ts'
import type { Person } from './join-people.ts'

/** One joined person as an entity, under the fullest usual name. */
export function describePerson({ mentions, gender }: Person, roles: readonly string[]): PersonEntity {
  const forms = countForms(mentions.map(({ text }) => text))
  const name = canonicalName(forms)
  return {
    type: 'person',
    name,
    aliases: aliasesBeside(name, forms),
    mentions: mentions.map(({ mention }) => mention),
    roles,
    gender,
  }
}
