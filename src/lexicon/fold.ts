/**
 * The one spelling under which names are kept and looked up: ASCII letters, lower case, no points or apostrophes, hyphens
 * as spaces, so that "Côte-d’Or", "St. Gallen" and "COTE D'OR" meet their entries. The scripts that make `data/` use this
 * same function. The door to any-ascii.
 */
import anyAscii from 'any-ascii'

/** "Łódź" → "Lodz", "Ελένη" → "Eleni". */
export function romanize(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it asks whether the text is ASCII
  return /^[\x00-\x7f]*$/.test(text) ? text : anyAscii(text)
}

let lastName = ''
let lastFolded = ''

/**
 * "Łódź" → "lodz", "St. John’s" → "st johns", "Port-au-Prince" → "port au prince". The last one is kept: one list after the
 * other is asked for the same name.
 */
export function fold(name: string): string {
  if (name === lastName) return lastFolded
  lastFolded = folded(name)
  lastName = name
  return lastFolded
}

function folded(name: string): string {
  if (isPlain(name)) return name
  const lower = name.toLowerCase()
  if (isPlain(lower)) return lower
  return romanize(name)
    .toLowerCase()
    .replace(/[.'`]/g, '')
    .replace(/[-\s]+/g, ' ')
    .trim()
}

/** Small ASCII letters and single spaces alone, as nearly all names are: there is nothing to fold. */
function isPlain(name: string): boolean {
  let before = 32
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    if ((code < 97 || code > 122) && (code !== 32 || before === 32)) return false
    before = code
  }
  return before !== 32
}
