/** Which tokens can be part of a name, and how. */

import { startsUpper } from '../text/letters.ts'

/** "Ilves", "al-Amin", "d’Orsay", "McKay": a capital at the start, or behind a bound particle. */
const nameWord = /^(?:(?:al|el|as|ash|an|ar|ad|at|az|d|l|o|m)[-'’])?\p{Lu}/u

export function isNameWord(text: string): boolean {
  return startsUpper(text) || (BOUND.test(text) && nameWord.test(text))
}

/** What every such particle has at its end. */
const BOUND = /^..?[-'’]/

const particles = new Set(
  'van von der den de da di du del della dello des dos das do la le el al bin ibn ben bint abu ter ten zu zum y'.split(
    ' ',
  ),
)

/** Lower-case words a name may begin with: "van der Berg". */
export function isParticle(text: string): boolean {
  return particles.has(text)
}

const connectors = new Set([
  'of',
  'for',
  'the',
  'and',
  '&',
  'on',
  'in',
  "'s",
  '’s',
  '-',
  '–',
  '.',
  '/',
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
])

/** What may stand inside a name besides: "Bank of Ardland", "Weil & Sons", "Jon “Jack” Weil". */
export function isConnector(text: string): boolean {
  return connectors.has(text) || particles.has(text)
}
