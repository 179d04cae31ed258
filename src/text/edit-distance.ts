/** The door to fastest-levenshtein. */
import { distance } from 'fastest-levenshtein'

/** Number of letters to insert, delete or replace between two words (Levenshtein 1966). */
export function editDistance(a: string, b: string): number {
  return distance(a, b)
}
