/**
 * Puts plain characters in the place of those that wink does not know, one for one, so that no offset moves.
 *
 * wink knows the letters of Latin-1 only ("Erdős" falls into three tokens), takes some white space for words (vertical
 * tab, U+3000, U+2028), and knows contractions by the straight apostrophe.
 */
const UNUSUAL = /[^\x20-\x7E\xA1-\xAC\xAE-\xFF“”–—…]/g

export function plainCharacters(text: string): string {
  return text.replace(UNUSUAL, plain)
}

function plain(character: string): string {
  if (/[‘’‛ʼ′´]/.test(character)) return "'"
  if (/[‐‑−]/.test(character)) return '-'
  if (/\p{L}/u.test(character)) return plainLetter(character)
  if (/[\s\p{Cc}\p{Zs}]/u.test(character)) return ' '
  return character
}

function plainLetter(letter: string): string {
  const base = letter.normalize('NFD').charAt(0)
  if (/[A-Za-z]/.test(base)) return base
  return /\p{Lu}/u.test(letter) ? 'X' : 'x'
}
