import { fold } from '../lexicon/fold.ts'
import { startsLower } from '../text/letters.ts'
import { remembered } from '../text/remembered.ts'
import { romanised, spellingKey } from './same-spelling.ts'

/** A person's name taken apart. Words are folded; titles are no part of it. */
export interface PersonName {
  readonly parts: readonly string[]
  /** The parts as spellings are compared, see `sameSpelling`, and the key of each. */
  readonly spellings: readonly string[]
  readonly keys: readonly string[]
  /** Index of the first part of the family name, its particles included: 1 for "Ada van der Moor". */
  readonly family: number
  /** "jr", "sr" or a Roman numeral in small letters. */
  readonly suffix: string | null
}

const PARTICLES = new Set(
  'van von der den de del della di da dos das du la le bin ibn bint abu ben ter ten zu af av al el'.split(
    ' ',
  ),
)
/** "Ó Súilleabháin", "Ní Bhriain": with its accent no initial. */
const IRISH = /^(?:Ó|Ní|Uí|Ua|Nic)$/
const SUFFIX = /^(?:jr|sr|ii|iii|iv|vi|vii|viii|ix|xi|xii|xiii|xiv|xv|xvi)$/
/** Of a king: "Harald V"; with a point it is an initial: "Anna V." */
const NUMERAL = /^[IVX]$/
/** Names that are kept apart as they are, for the next mention or document that has them. */
const KEPT = 5000

/**
 * Takes a name as read apart. "J.P. Moor" has two initials; "el-Tawil" and "al-Tawil" are one name; a particle opens
 * the family name where it follows a given name or is written small, so that "Van Holt" may still be Mr. Holt's first
 * name.
 */
export const parseName: (text: string) => PersonName = remembered(KEPT, takeApart)

function takeApart(text: string): PersonName {
  const words = text
    .replace(/["“”„«»,()]/g, ' ')
    .replace(/\.(?=\p{L})/gu, '. ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  const parts: string[] = []
  const irish = new Set<number>()
  let suffix: string | null = null
  for (const [index, word] of words.entries()) {
    const part = fold(word)
      .replaceAll(' ', '-')
      .replace(/[^a-z0-9-]/g, '')
      .replace(/^(?:al|el)-(?=.)/, '')
    const isLast = index === words.length - 1
    if (index > 0 && SUFFIX.test(part) && word !== word.toLowerCase()) suffix = part
    else if (index > 0 && isLast && NUMERAL.test(word)) suffix = part
    else if (part !== '') {
      if (IRISH.test(word)) irish.add(parts.length)
      parts.push(part)
    }
  }
  let family = Math.max(0, parts.length - 1)
  const isBound = (at: number) => PARTICLES.has(parts[at]!) || irish.has(at)
  while (family > 1 && isBound(family - 1)) family--
  const small = startsLower(words[0] ?? '')
  if (family === 1 && ((small && PARTICLES.has(parts[0]!)) || irish.has(0))) family = 0
  const spellings = parts.map(romanised)
  return { parts, spellings, keys: spellings.map(spellingKey), family, suffix }
}

/** Names alike in all but case, accents and punctuation have one key. */
export function nameKey({ parts, suffix }: PersonName): string {
  return suffix === null ? parts.join(' ') : `${parts.join(' ')} ${suffix}`
}

/** Whether a name has a given name and a family name; "Weil", "van der Moor" and "Anna" have one of them. */
export function isFullName(name: PersonName): boolean {
  return name.family > 0
}

/** "van", "dos": of a family name. */
export function isParticle(part: string): boolean {
  return PARTICLES.has(part)
}

/** "j" for "J." */
export function isInitial(part: string): boolean {
  return part.length === 1
}
