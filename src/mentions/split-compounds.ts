/**
 * Names inside a hyphenated word, which is one token and therefore no run of names: "Norway-based" holds a place,
 * "Portugal-Spain border" two, "the Andersen-led party" a person if the article knows Andersen as one.
 */

import { isDemonym } from '../lexicon/affiliations.ts'
import { isFirstName } from '../lexicon/first-names.ts'
import { lookupPlaces } from '../lexicon/places.ts'
import type { MentionType, Span, Token } from '../model.ts'
import { startsUpper } from '../text/letters.ts'

/** What follows a name and says of it that it leads, owns, bears … */
const participle =
  /^(?:led|based|backed|born|run|owned|controlled|held|occupied|aligned|sponsored|funded|bound|linked|trained|made|style|era|dominated|allied|supported|brokered|mediated|educated|registered|listed|built|administered|annexed|installed|appointed|area)$/

/** Smaller towns are too often surnames; and of towns called like a first name ("Sofia") only the great ones are meant. */
const LEAST_POPULATION = 100_000
const GREAT_CITY = 1_000_000

export interface Part extends Span {
  readonly type: MentionType
}

/**
 * `known` tells what a name means elsewhere in the document, by its words in lower case; `after` is the next word in
 * lower case, or ''.
 */
export function splitCompound(token: Token, known: ReadonlyMap<string, MentionType>, after: string): Part[] {
  const parts = token.text.split('-')
  const [name = '', last = ''] = parts
  if (parts.length !== 2 || token.end - token.start !== token.text.length || !startsUpper(name)) return []
  const first = partOf(name, token.start, known)
  if (participle.test(last)) return first ? [first] : []
  const second = startsUpper(last) ? partOf(last, token.start + name.length + 1, known) : null
  const arePlaces = first?.type === 'place' && second?.type === 'place'
  if (arePlaces) return [first, second]
  return border.test(after) && startsUpper(last) ? placesAtBorder(token, name, last) : []
}

/** Behind "Norvia-Ardland", these make both a place, known or not. */
const border = /^(?:borders?|crossings?|frontiers?|boundary|ferry|railway|highway|pipeline|corridor)$/

/** "Norvian-Ardlandish border": whose border it is, and no place. */
const adjective = /(?:[^aeiou]ian|[^aeiou]ean|ish|ese|can|i|er|ic)$/

function placesAtBorder({ start, end }: Token, name: string, last: string): Part[] {
  if ([name, last].some((word) => isDemonym(word) || adjective.test(word))) return []
  return [
    { start, end: start + name.length, type: 'place' },
    { start: end - last.length, end, type: 'place' },
  ]
}

function partOf(name: string, start: number, known: ReadonlyMap<string, MentionType>): Part | null {
  const type = known.get(name.toLowerCase()) ?? placeType(name)
  return type ? { start, end: start + name.length, type } : null
}

function placeType(name: string): MentionType | null {
  const [place] = lookupPlaces(name)
  const least = isFirstName(name) ? GREAT_CITY : LEAST_POPULATION
  return place && (place.kind === 'country' || place.population >= least) ? 'place' : null
}
