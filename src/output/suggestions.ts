/**
 * Suggestions as the file that `--identities` reads: each an entry with its reasons above it as a comment. Names stand as
 * JSON strings, which are YAML too, whatever is in them.
 */
import type { IdentitySuggestion, PersonReference } from '../model.ts'
import { clean } from './clean.ts'
import { safeJson } from './safe-json.ts'

const HEAD = `\
# Who may be one person, and who two. Delete what is not so; what is left is for analyze --identities FILE.
`

export function* suggestions(all: readonly IdentitySuggestion[]): Generator<string> {
  yield HEAD
  if (all.length === 0) yield '# There is nothing to suggest.\n[]\n'
  for (const { rule, reasons } of all) {
    yield `\n# ${clean(reasons.join('; '))}\n`
    if (rule.kind === 'merge') {
      yield '- merge:\n'
      for (const person of rule.people) yield `    - ${reference(person)}\n`
      if (rule.name !== null) yield `  name: ${safeJson(rule.name)}\n`
    } else {
      yield `- split: ${reference(rule.person)}\n  into:\n`
      for (const { name, documents } of rule.into)
        yield `    - { name: ${safeJson(name)}, in: ${safeJson(documents)} }\n`
    }
  }
}

function reference({ name, documents }: PersonReference): string {
  return documents === null ? safeJson(name) : `{ name: ${safeJson(name)}, in: ${safeJson(documents)} }`
}
