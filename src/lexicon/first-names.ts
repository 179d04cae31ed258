/** Given names of many languages, with the gender they are given to. */
import type { Gender } from '../model.ts'
import { fold } from './fold.ts'
import { lazyTable } from './table.ts'

const names = lazyTable('first-names.tsv')

export function isFirstName(name: string): boolean {
  return names.has(fold(name))
}

/**
 * Null for names of both genders or of none known ("Andrea", "Robin"); undefined for what is no first name. Of a pair that
 * is no name of its own the first one tells: "Ruth-Ellen".
 */
export function firstNameGender(name: string): Gender | null | undefined {
  const hyphen = name.indexOf('-')
  const value = names.get(fold(name)) ?? (hyphen < 0 ? undefined : names.get(fold(name.slice(0, hyphen))))
  if (value === undefined) return undefined
  return value === 'f' ? 'female' : value === 'm' ? 'male' : null
}
