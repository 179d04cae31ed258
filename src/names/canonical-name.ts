import type { Form } from './forms.ts'
import { isFullName, isInitial, parseName } from './parse-name.ts'

/** "Petrovich", "Petrovitch", "Sergeyevna". */
const patronymic = /(?:it?ch|[oey]vna|i(?:ni)?chna|ishna)$/i

/**
 * The fullest usual form: of those with a given name in full the commonest, so that a patronymic stated once does not
 * stand in every table; among equals the longest, then the first. "Ivan Petrovich" lacks the family name if there is one.
 */
export function canonicalName(forms: readonly Form[]): string {
  const isCutShort = (text: string) =>
    patronymic.test(text) && forms.some((other) => other.text.startsWith(`${text} `))
  const rank = ({ text, count }: Form): readonly number[] => {
    const name = parseName(text)
    const full = isFullName(name) ? (isInitial(name.parts[0]!) || isCutShort(text) ? 1 : 2) : 0
    return [full, count, name.parts.length]
  }
  return forms.map((form) => [form, rank(form)] as const).sort((a, b) => descending(a[1], b[1]))[0]![0].text
}

function descending(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i])
  return at < 0 ? 0 : b[at]! - a[at]!
}
