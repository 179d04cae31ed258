/**
 * Capitalised words that name no one and no place but a belonging: demonyms ("Belgian", "Parisian"), creeds and parties
 * ("Sunni", "Republican").
 */
import { countryOfDemonym, lookupCountry } from './countries.ts'
import { fold } from './fold.ts'
import { lazyTable } from './table.ts'

const affiliations = lazyTable('affiliations.tsv')

/** "Belgian", "Belgians", "Parisian": the people or the manner of a place. */
export function isDemonym(word: string): boolean {
  // "Philippines" is no plural of "Philippine", and "Djibouti" who lives there only in lists.
  if (lookupCountry(word)) return false
  return countryOfDemonym(singular(word)) !== undefined || (placeOf(word) ?? '') !== ''
}

/** ISO code of the country of a demonym, or null where it names a city, a region or nothing. */
export function demonymCountry(word: string): string | null {
  const country = countryOfDemonym(word) ?? countryOfDemonym(singular(word))
  return (country ?? lookupCountry(placeOf(word) ?? ''))?.code ?? null
}

/** Demonyms, and creeds and parties too: "Sunni", "Republicans". */
export function isAffiliation(word: string): boolean {
  return isDemonym(word) || placeOf(word) !== undefined
}

function placeOf(word: string): string | undefined {
  return affiliations.get(fold(word)) ?? affiliations.get(fold(singular(word)))
}

function singular(word: string): string {
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
