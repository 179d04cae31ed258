import type { Report } from '../../model.ts'
import { number } from '../count.ts'
import { isUnnamed } from '../unnamed.ts'
import { type Markup, markup } from './markup.ts'

/** The report in a sentence or two: whose voice is loudest, who is named most, and how many voices have no name. */
export function lede({ people, places, quotes }: Report): Markup {
  const loudest = people.reduce<Report['people'][number] | null>(
    (most, person) => (person.quotes > (most?.quotes ?? 0) ? person : most),
    null,
  )
  const named = people[0] ?? null
  const place = places[0] ?? null
  const known = quotes.filter(({ speaker }) => speaker !== null && !isUnnamed(speaker)).length
  const link = ({ id, name }: { readonly id: string; readonly name: string }) =>
    markup`<a href="#${id}">${name}</a>`
  const mentions = named === null ? '' : times(named.count, 'mention')
  const voices =
    loudest === null
      ? named && markup`${link(named)} is named most, in ${mentions}. `
      : loudest === named
        ? markup`${link(named)} is heard most, in ${times(named.quotes, 'quotation')}, and named most, in ${mentions}. `
        : markup`${link(loudest)} is heard most, in ${times(loudest.quotes, 'quotation')}; ${named && link(named)} is named most, in ${mentions}. `
  const where = place && markup`Of the places it is ${link(place)}, in ${times(place.count, 'mention')}. `
  const who =
    quotes.length === 0
      ? 'Nobody is quoted.'
      : `Of ${times(quotes.length, 'quotation')}, ${number(known)} ${known === 1 ? 'has' : 'have'} a known speaker.`
  return markup`${voices}${where}${who}`
}

function times(value: number, noun: string): string {
  return `${number(value)} ${noun}${value === 1 ? '' : 's'}`
}
