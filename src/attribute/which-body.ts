/**
 * Which body "the company" and "the ministry" mean: a noun that stands in names ("Ministry of Energy") means the last one
 * of that name, and "the company" the one firm of the text, or the one that it is about, or the last that was named.
 */
import { isCompanyForm } from '../lexicon/organization-words.ts'
import type { OrganizationEntity, Resolved } from '../model.ts'
import { firstWhere } from '../text/first-where.ts'

const FIRM =
  /^(?:company|firm|carrier|airline|retailer|insurer|maker|manufacturer|automaker|carmaker|drugmaker|chipmaker|chain|startup|start-up|lender|brewer|publisher|supplier|miner|conglomerate|producer)$/
/** Nouns by which a body is known. */
const IN_NAME =
  /^(?:ministry|department|agency|bank|party|union|university|college|court|council|commission|committee|association|federation|foundation|institute|board|authority|society|league|church|hospital|museum|club|newspaper|network)$/
/** What is no company by its name. */
const NO_FIRM =
  /\b(?:ministry|department|agency|party|union|university|college|school|court|council|commission|committee|association|federation|foundation|institute|board|authority|society|league|church|hospital|museum|police|army|navy|senate|congress|parliament|assembly|house|government|office|bureau|exchange|times|post|herald|news|tribune|journal|gazette|telegraph|press|radio|tv|television|team|united nations|reuters|bloomberg|ap|afp|bbc|cnn|cnbc|fbi|cia|un|eu|nato)\b/i
/** So many namings more than the next make a firm what the text is about. */
const MOST = 3
const RATIO = 2
/** Mentions before the noun that are looked at. */
const REACH = 60

/**
 * Index of the entity, or null. `noun` is in lower case, `start` where its phrase begins, `last` the
 * entity that spoke last, if one did.
 */
export function bodyMeant(
  noun: string,
  start: number,
  last: number | null,
  document: Resolved,
): number | null {
  const isFirm = FIRM.test(noun)
  if (!isFirm && !IN_NAME.test(noun)) return null
  const inName = new RegExp(`\\b${noun}\\b`, 'i')
  const fits = ({ name }: OrganizationEntity): boolean =>
    isFirm ? isFirmName(name) : inName.test(name) && name.includes(' ')
  const counts = countNamed(start, fits, document)
  if (last !== null && counts.has(last)) return last
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1])
  if (most === undefined) return null
  if (next === undefined || (most[1] >= MOST && most[1] >= RATIO * next[1])) return most[0]
  return [...counts.keys()][0]!
}

function isFirmName(name: string): boolean {
  const isCompany = isCompanyForm(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())
  return isCompany || !NO_FIRM.test(name)
}

/** How often each fitting body is named before a place outside quotations; the last named first. */
function countNamed(
  start: number,
  fits: (body: OrganizationEntity) => boolean,
  { mentions, tokens, entities, entityOf }: Resolved,
): Map<number, number> {
  const counts = new Map<number, number>()
  const end = firstWhere(mentions, (mention) => mention.start >= start)
  for (let at = end - 1; at >= Math.max(0, end - REACH); at--) {
    const body = entities[entityOf[at]!]
    if (body?.type !== 'organization' || tokens[mentions[at]!.from]!.quotation >= 0 || !fits(body)) continue
    counts.set(entityOf[at]!, (counts.get(entityOf[at]!) ?? 0) + 1)
  }
  return counts
}
