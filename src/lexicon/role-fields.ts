/** Walks of life: who is a goalkeeper in one article and a glaciologist in another is hardly one person. */
import { lazyTable } from './table.ts'

export type Field = 'sport' | 'arts' | 'learning' | 'trade' | 'office'

const fields = lazyTable('role-fields.tsv')

/** Of a lower-case role noun; undefined where it lies in none or in several. */
export function fieldOfRole(noun: string): Field | undefined {
  return fields.get(noun) as Field | undefined
}
