/** Family names of many languages. Slavic and African ones are poorly covered: a name that is not here may well be one. */
import { fold } from './fold.ts'
import { lazyTable } from './table.ts'

const names = lazyTable('last-names.txt')

export function isLastName(name: string): boolean {
  return names.has(fold(name))
}
