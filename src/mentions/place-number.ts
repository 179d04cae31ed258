/** The weightiest place of a name in the gazetteer as a number that features can hold: its kind, and how big it is. */
import { lookupPlaces } from '../lexicon/places.ts'
import { hashText, mix } from '../text/hash.ts'
import { remembered } from '../text/remembered.ts'

const MOST_REMEMBERED = 20_000

/** 0 where no place has the name. */
export const placeNumber = remembered(MOST_REMEMBERED, (name: string): number => {
  const [place] = lookupPlaces(name)
  return place ? mix(hashText(place.kind), Math.ceil(Math.log10(place.population + 1))) : 0
})
