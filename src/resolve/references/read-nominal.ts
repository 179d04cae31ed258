import { demonymCountry, isDemonym } from '../../lexicon/affiliations.ts'
import { lookupCountry } from '../../lexicon/countries.ts'
import type { Mentioned, PartOfSpeech, Token } from '../../model.ts'
import { startsUpper } from '../../text/letters.ts'
import { namesRole } from '../roles/read-role.ts'

/** A definite role: "the Norvian defence minister", "the minister of Norvia", "the 45-year-old", "the Italian". */
export interface Nominal {
  readonly from: number
  readonly to: number
  /** The noun, in lower case; '' where an age, a people or "woman" stands for it, which any person may be. */
  readonly head: string
  readonly description: Description
}

/** What the words around the noun of a role say. */
export interface Description {
  /** ISO codes of the countries named by name or demonym. */
  readonly countries: ReadonlySet<string>
  /** The other words that tell one office from another ("defence", "prime"), in lower case. */
  readonly words: ReadonlySet<string>
}

const LONGEST = 8
const ANYONE = /^(?:man|woman|boy|girl|teenager)$/
/** In one token, two or three. */
const AGE = /(?:^| )\d+[- ]year[- ]old$/
/** Parts of speech of a role. */
const PHRASE = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'ADJ', 'NUM'])
/** Words beside the noun that tell no office from another. */
const IDLE = new Set(
  "the a an of for in at 's ’s and new current then outgoing incumbent longtime veteran".split(' '),
)

/**
 * Reads the definite role that begins at a token: at "the", or at once in a headline ("CM warns officials"). Null where
 * none does. `offices` are those that somebody in the text holds.
 */
export function nominalReader(
  { tokens, blocks, mentions }: Mentioned,
  offices: ReadonlyMap<string, unknown>,
): (at: number) => Nominal | null {
  const inHeadline = blocks.map(({ kind }) => kind === 'title' || kind === 'heading')
  const countriesNamed = new Set(
    mentions.flatMap(({ type, text }) => (type === 'place' ? (lookupCountry(text)?.code ?? []) : [])),
  )
  return (at) => {
    const article = tokens[at]!
    const start = article.lower === 'the' ? at + 1 : at
    if (start === at && !(inHeadline[article.block]! && opensPhrase(tokens, at))) return null
    let end = start
    while (end - at < LONGEST && isInside(tokens[end], article) && PHRASE.has(tokens[end]!.pos)) end++
    const noun = tokens[end - 1]!
    if (end === start) return null
    const ofAPeople = start > at && isOneOfAPeople(noun, countriesNamed)
    const anyone = ofAPeople || ANYONE.test(noun.lower) || isAge(tokens, start, end)
    const short = /^\p{Lu}{2,4}$/u.test(noun.text) && offices.has(noun.lower)
    if (!anyone && !short && !(namesRole(noun) && noun.pos !== 'ADJ')) return null
    let to = end
    if (tokens[end]?.lower === 'of') {
      let place = end + 1
      while (isInside(tokens[place], article) && tokens[place]!.pos === 'PROPN') place++
      if (place > end + 1) to = place
    }
    const description = describe(tokens, start, to, ofAPeople ? -1 : end - 1)
    return { from: at, to, head: anyone ? '' : noun.lower, description }
  }
}

/** "the Italian"; "the French" are many, and "the Chinese" may be, and their state where the text names their country. */
function isOneOfAPeople({ text }: Token, countriesNamed: ReadonlySet<string>): boolean {
  if (!startsUpper(text) || /(?:[^s]s|sh|ch)$/.test(text) || !isDemonym(text)) return false
  return !/(?:ese|ss)$/.test(text) || !countriesNamed.has(demonymCountry(text) ?? '')
}

/** "Leader" in "Harbour Council leader" is no phrase of its own, and "minister" in "A minister leaves" is any. */
function opensPhrase(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    before?.sentence !== tokens[at]!.sentence ||
    !(PHRASE.has(before.pos) || before.pos === 'PART' || before.pos === 'DET')
  )
}

/** Sorts the words of a role phrase into countries and words that name the office; the noun of the role, if it has one, is left out. */
export function describe(tokens: readonly Token[], from: number, to: number, head: number): Description {
  const countries = new Set<string>()
  const words = new Set<string>()
  for (let i = from; i < to; i++) {
    const { text, lower, pos } = tokens[i]!
    if (i === head || IDLE.has(lower)) continue
    const capital = startsUpper(text)
    const country = capital ? (demonymCountry(text) ?? lookupCountry(text)?.code) : undefined
    if (country) countries.add(country)
    else if (
      pos !== 'ADJ' ||
      capital ||
      /^(?:prime|vice|deputy|foreign|former|chief|general|financial)$/.test(lower)
    ) {
      words.add(lower)
    }
  }
  return { countries, words }
}

function isInside(token: Token | undefined, article: Token): boolean {
  return token !== undefined && token.sentence === article.sentence
}

function isAge(tokens: readonly Token[], from: number, to: number): boolean {
  if (!tokens[to - 1]!.lower.endsWith('old')) return false
  const words = tokens.slice(from, to).map(({ lower }) => lower)
  return AGE.test(words.join(' '))
}
