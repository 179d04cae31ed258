/** One row of a user's list, as a name or as what is wrong with it. */
import { countryOfCode } from '../../lexicon/countries.ts'
import type { UserName } from '../../model.ts'

/** Cells by the names of their columns; a JSON file may have lists and numbers in them. */
export type Row = Readonly<Record<string, unknown>>

export type Checked =
  | { readonly ok: true; readonly name: UserName }
  | { readonly ok: false; readonly problem: string }

const TYPES = ['person', 'place', 'organization', 'none'] as const

/** An empty cell is as good as none. */
export function checkRow(row: Row): Checked {
  const name = textOf(row.name)
  const type = TYPES.find((known) => known === textOf(row.type)?.toLowerCase())
  const role = textOf(row.role)
  const country = textOf(row.country)?.toUpperCase() ?? null
  const latitude = numberOf(row.latitude)
  const longitude = numberOf(row.longitude)
  const problem = [
    name === null && 'name is empty',
    type === undefined && `type is "${textOf(row.type) ?? ''}"; it is one of ${TYPES.join(', ')}`,
    role !== null && type !== 'person' && 'role is given, but only people have one',
    !within(latitude, 90) && `latitude is "${row.latitude}"; it is a number of degrees from -90 to 90`,
    !within(longitude, 180) && `longitude is "${row.longitude}"; it is a number of degrees from -180 to 180`,
    (latitude === null) !== (longitude === null) && 'latitude and longitude belong together; one is missing',
    country !== null &&
      !countryOfCode(country) &&
      `country is "${country}"; it is a code such as NO (ISO 3166-1)`,
    type !== 'place' &&
      (latitude ?? country) !== null &&
      'coordinates and country are given, but only places have them',
  ].find((answer) => answer !== false)
  if (problem !== undefined || name === null || type === undefined)
    return { ok: false, problem: problem ?? '' }
  return { ok: true, name: { name, type, aliases: listOf(row.aliases), role, latitude, longitude, country } }
}

function textOf(cell: unknown): string | null {
  return typeof cell === 'string' && cell.trim() !== '' ? cell.trim().replace(/\s+/g, ' ') : null
}

/** NaN where there is something that is no number. */
function numberOf(cell: unknown): number | null {
  if (typeof cell === 'number') return cell
  return cell === undefined || cell === null || cell === '' ? null : Number(textOf(cell) ?? Number.NaN)
}

function within(degrees: number | null, most: number): boolean {
  return degrees === null || Math.abs(degrees) <= most
}

/** In a cell, aliases are divided as in the CSV that this program writes, by semicolons; or by bars. */
function listOf(cell: unknown): string[] {
  const parts = Array.isArray(cell) ? cell : typeof cell === 'string' ? cell.split(/[;|]/) : []
  return parts.map(textOf).filter((part) => part !== null)
}
