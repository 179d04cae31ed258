import type { Mentioned, OrganizationEntity } from '../../model.ts'
import { aliasesBeside, countForms } from '../../names/forms.ts'

/** One joined organization as an entity, under its fullest form: the acronym is an alias. */
export function describeOrganization({ mentions }: Mentioned, of: readonly number[]): OrganizationEntity {
  const forms = countForms(of.map((mention) => mentions[mention]!.text.replace(/^the /i, '')))
  const name = forms.reduce((a, b) => (isFuller(b.text, a.text) ? b : a)).text
  return { type: 'organization', name, aliases: aliasesBeside(name, forms), mentions: of }
}

/** More words; forms of as many words stay in the order of their counts. */
function isFuller(a: string, b: string): boolean {
  return a.split(' ').length > b.split(' ').length
}
