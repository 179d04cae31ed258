/**
 * Datelines: where the news is from, before its first sentence. "HALLEN, Norvia (AP) — ", "KESTEN: ", "New Hallen, Nov 3 – ",
 * "Norvia Press, 26 June - ". One pattern finds what could be one; whether it is, the parts say together, because
 * "STATEMENT — " has the same shape.
 */
import { isFirstName } from '../lexicon/first-names.ts'
import { isPlaceName } from '../lexicon/places.ts'
import type { Span } from '../model.ts'

const WORD = String.raw`[\p{L}\p{M}.'’/-]+`
const NAME = String.raw`\p{Lu}${WORD}(?: \p{Lu}${WORD}){0,3}`
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?'
const DATE = String.raw`(?:${MONTH} \d{1,2}|\d{1,2} ${MONTH})(?:,? \d{4})?`
const AGENCY = String.raw`[([]\p{L}[\p{L}\p{N} .,/&-]{1,38}[)\]]|/\p{Lu}{2,12}/`
const DATELINE = new RegExp(
  String.raw`^(?<place>\p{L}${WORD}(?: \p{Lu}${WORD}){0,3})(?:, (?<region>${NAME}))?(?:,? (?<date>${DATE}))?` +
    String.raw`(?: ?(?<agency>${AGENCY}))?(?:,? (?<late>${DATE}))?(?<mark> ?(?:[–—:]|--|—-) ?| - |\.- | (?=\p{Lu}))(?=[^\p{Ll}\s])`,
  'u',
)

const LONGEST = 100
/** Looked for first, because most paragraphs have none. */
const SEPARATOR = /[–—:]|--| - |\.- |\/ /
/** "Sen. Anna Brandt (R-Norvia)": a party, no agency. */
const PARTY = /^.[A-Z]{1,3}-/

/**
 * The dateline at the start of a block, with its dash or colon; null where there is none. In the opening paragraph a
 * town may be one that no gazetteer knows.
 */
export function findDateline(text: string, { start, end }: Span, opening = false): Span | null {
  if (end - start <= 40 && isLocation(text.slice(start, end))) return { start, end }
  const head = text.slice(start, Math.min(end, start + LONGEST))
  const match = SEPARATOR.test(head) ? DATELINE.exec(head) : null
  if (!match || !isDateline(match.groups as Parts, opening)) return null
  return { start, end: start + match[0].trimEnd().length }
}

type Parts = { readonly place: string; readonly mark: string } & {
  readonly [part in 'region' | 'date' | 'agency' | 'late']?: string
}

function isDateline({ place, mark, region, date, agency, late }: Parts, opening: boolean): boolean {
  if (mark === ' ') return agency?.startsWith('/') === true
  if (agency !== undefined && PARTY.test(agency)) return false
  if (agency !== undefined || date !== undefined || late !== undefined) return true
  const capitals = place === place.toUpperCase()
  const colon = mark.includes(':')
  if (region !== undefined) return isPlaceName(region) || (isPlaceName(place) && !colon) || /\.$/.test(region)
  return (isPlaceName(place) && (capitals || !colon)) || (opening && capitals && place.split(' ').length <= 2)
}

const LOCATION = new RegExp(`^(?<place>${NAME}), (?<region>${NAME})$`, 'u')

/** "Hallen, Norvia" alone on a line; "Anna Brandt, Reuters" is none. */
export function isLocation(line: string): boolean {
  const { place = '', region = '' } =
    (line.length <= 40 && line.includes(', ') && LOCATION.exec(line)?.groups) || {}
  if (place === '') return false
  if (isPlaceName(region)) return true
  return (
    line.split(' ').length <= 3 &&
    (place.split(' ').length === 1 || isPlaceName(place)) &&
    !isFirstName(region)
  )
}
