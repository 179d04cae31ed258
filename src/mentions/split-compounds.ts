/**
 * Names within hyphenated words, which are one token each: "Norway-based" holds a place, "Portugal-Spain border" two,
 * "anti-Andersen protests" a person. Such words are opened before names are looked for, so that the model sees "New Haven"
 * and "-based" where the text has "New" and "Haven-based". Names with a hyphen of their own stay whole: "Guinea-Bissau",
 * "Jean-Marc", "Kim Ye-sun".
 */
import { isDemonym } from '../lexicon/affiliations.ts'
import { isCommonWord } from '../lexicon/common-words.ts'
import { isFirstName } from '../lexicon/first-names.ts'
import { isPlaceName, lookupPlaces } from '../lexicon/places.ts'
import { abbreviatedRegions } from '../lexicon/region-abbreviations.ts'
import type { Segmented, Sentence, Token } from '../model.ts'
import { startsUpper } from '../text/letters.ts'

/** A document whose compounds are opened, and for each of its tokens the index of the token that it was cut from. */
export interface Opened {
  readonly document: Segmented
  readonly origin: readonly number[]
}

export function splitCompounds(document: Segmented): Opened {
  const tokens: Token[] = []
  const origin: number[] = []
  for (let i = 0; i < document.tokens.length; i++) {
    const token = document.tokens[i]!
    const parts = mayOpen(token) ? partsOf(token, document.tokens[i + 1]?.lower ?? '') : null
    for (const part of parts ?? [token]) {
      tokens.push(part)
      origin.push(i)
    }
  }
  if (tokens.length === document.tokens.length) return { document, origin }
  return { document: { ...document, tokens, sentences: moved(document.sentences, origin) }, origin }
}

/** The same sentences over more tokens. */
function moved(sentences: readonly Sentence[], origin: readonly number[]): Sentence[] {
  let at = 0
  return sentences.map((sentence) => {
    while (at < origin.length && origin[at]! < sentence.from) at++
    const from = at
    while (at < origin.length && origin[at]! < sentence.to) at++
    return { ...sentence, from, to: at }
  })
}

/** A word that a line break was mended in has no parts in the text. */
function mayOpen({ text, start, end }: Token): boolean {
  return text.includes('-', 1) && end - start === text.length
}

/** `after` is the next word in lower case. */
function partsOf(token: Token, after: string): readonly Token[] | null {
  for (const cut of cuts) {
    const parts = cut(token.text, after)
    if (parts) return slices(token, parts)
  }
  return null
}

function slices(token: Token, parts: readonly string[]): Token[] {
  let start = token.start
  return parts.map((text) => {
    const isName = startsUpper(text)
    const part = { ...token, text, lower: text.toLowerCase(), start, end: start + text.length }
    start = part.end
    return { ...part, lemma: part.lower, pos: isName ? 'PROPN' : token.pos }
  })
}

type Cut = (text: string, after: string) => readonly string[] | null

/** What follows a name and says of it that it leads, bears, resembles …; besides all that ends in -ed. */
const follower =
  /^(?:led|born|run|held|bound|made|built|style|era|area|like|wide|only|speaking|language|majority|friendly|leaning|featuring)$/

/** "Norway-based", "Andersen-led". */
const nameFirst: Cut = (text) => {
  const at = text.lastIndexOf('-')
  const last = text.slice(at + 1)
  const follows = follower.test(last) || (last.endsWith('ed') && isCommonWord(last))
  return follows && startsUpper(text) ? [text.slice(0, at), text.slice(at)] : null
}

const prefix =
  /^(?:[Aa]nti|[Pp]ro|[Ee]x|[Nn]on|[Pp]ost|[Pp]re|then|[Ii]ntra|[Ii]nter|[Tt]rans|[Pp]an|off|un|[Nn]eo)-(?=\p{Lu})/u

/** "anti-Andersen", "ex-Barcelona". */
const nameLast: Cut = (text) => {
  const [before] = prefix.exec(text) ?? []
  return before ? [before, text.slice(before.length)] : null
}

/** "Rep. Anna Weil, D-Texas", "R-Omaha": her party and her state or city. */
const party: Cut = (text) => {
  const state = text.slice(2)
  if (!/^[DRI]-\p{Lu}/u.test(text)) return null
  const isState = lookupPlaces(state)[0]?.kind === 'region' || abbreviatedRegions(state, true).length > 0
  return isState || isGreatPlace(state) ? [text.slice(0, 1), '-', state] : null
}

/** Behind "Norvia-Ardland", these make both a place, known or not. */
export const border = /^(?:borders?|crossings?|frontiers?|boundary|ferry|railway|highway|pipeline|corridor)$/

/** "Portugal-Spain", "EU-Norway", "Sino-Norwegian"; "Norvian-Ardlandish" is a manner, and no place. */
const twoNames: Cut = (text, after) => {
  const parts = text.split('-')
  const [first = '', second = ''] = parts
  if (parts.length !== 2 || !startsUpper(first) || !startsUpper(second)) return null
  if (isPlaceName(text) || (isManner(first) && isManner(second))) return null
  const areParties = [first, second].some(isGreatPlace) && [first, second].every(isParty)
  return areParties || border.test(after) ? [first, '-', second] : null
}

const combining = /^(?:Sino|Indo|Afro|Anglo|Franco|Russo|Euro|Turco|Greco|Austro|Luso)$/
const adjective = /(?:[^aeiou]ian|[^aeiou]ean|ish|ese|can)$/

function isManner(name: string): boolean {
  return isDemonym(name) || combining.test(name) || adjective.test(name)
}

/** Who can be at peace or at war with another: places, unions by their letters, peoples. */
function isParty(name: string): boolean {
  return isGreatPlace(name) || isManner(name) || /^\p{Lu}{2,5}$/u.test(name)
}

/** Smaller towns are too often surnames; and of towns called like a first name ("Sofia") only the great ones are meant. */
const LEAST_POPULATION = 100_000
const GREAT_CITY = 1_000_000

function isGreatPlace(name: string): boolean {
  const [place] = lookupPlaces(name)
  const least = isFirstName(name) ? GREAT_CITY : LEAST_POPULATION
  return place !== undefined && (place.kind === 'country' || place.population >= least)
}

const cuts: readonly Cut[] = [nameFirst, nameLast, party, twoNames]
