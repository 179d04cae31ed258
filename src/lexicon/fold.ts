/**
 * The one spelling under which names are kept and looked up: ASCII letters, lower case, no points or apostrophes, hyphens
 * as spaces, so that "Côte-d’Or", "St. Gallen" and "COTE D'OR" meet their entries. The scripts that make `data/` use this
 * same function. The door to any-ascii.
 */
import anyAscii from 'any-ascii'

/** "Łódź" → "lodz", "St. John’s" → "st johns", "Port-au-Prince" → "port au prince". */
export function fold(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it asks whether the name is ASCII
  const ascii = /^[\x00-\x7f]*$/.test(name) ? name : anyAscii(name)
  return ascii
    .toLowerCase()
    .replace(/[.'`]/g, '')
    .replace(/[-\s]+/g, ' ')
    .trim()
}
