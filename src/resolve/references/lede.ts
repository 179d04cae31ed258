/**
 * Who the lede is about: news holds the name back to the second paragraph. `A caretaker hid the money, a court has heard.
 * ¶ Evan Dale, 51, of Hallen, denies fraud.` The lede must name nobody, and the next paragraph must open with a full name
 * that nothing contradicts, or with what its
 * bearer says.
 */
import { cueShare } from '../../lexicon/cues.ts'
import { genderOfWord } from '../../lexicon/gendered-words.ts'
import { otherNamesOf } from '../../lexicon/wider-roles.ts'
import type { Mention, Mentioned, Token } from '../../model.ts'
import { firstWhere } from '../../text/first-where.ts'
import { isCourtesy } from '../people/honorifics.ts'
import type { Person } from '../people/join-people.ts'
import { namesRole, readRole } from '../roles/read-role.ts'

/** The phrase that opens the lede, as a range of tokens, and whom it means, as an index into people. */
export interface Lede {
  readonly from: number
  readonly to: number
  readonly person: number
}

const LONGEST = 8
const ANYONE = /^(?:man|woman|boy|girl|teenager|pensioner|mother|father|mum|dad|couple)$/
/** From here on a verb right behind the name says that somebody else tells the story. */
const TELLS = 0.7

export function readLede(document: Mentioned, people: readonly Person[]): Lede | null {
  const { tokens, blocks, mentions } = document
  const lede = blocks.findIndex(({ kind }) => kind === 'paragraph')
  const next = blocks[lede + 1]
  if (lede < 0 || next?.kind !== 'paragraph') return null
  const opening = blocks[lede]!.dateline?.end ?? blocks[lede]!.start
  const from = firstWhere(tokens, ({ start }) => start >= opening)
  const behind = firstWhere(tokens, ({ block }) => block > lede)
  const head = headOf(tokens, from, behind)
  if (head < 0 || mentions.some((one) => one.type === 'person' && one.from >= from && one.to <= behind))
    return null
  const index = mentions.findIndex((one) => one.from >= behind && one.type === 'person')
  const mention = mentions[index]
  if (mention === undefined || tokens[mention.from]!.block !== lede + 1) return null
  const person = people.findIndex((one) => one.mentions.some((named) => named.mention === index))
  const known = people[person]
  if (!known || !tokens[mention.from + 1] || mention.to - mention.from < 2) return null
  const noun = tokens[head]!.lower
  const gender = genderOfWord(noun)
  if (gender !== null && known.gender !== null && gender !== known.gender) return null
  const isPresented =
    (mention.title?.from ?? mention.from) === behind
      ? opensParagraph(tokens, mention, noun)
      : isSpeakerOf(tokens, mention, behind) && isDescribed(tokens, mention, noun)
  return isPresented ? { from, to: head + 1, person } : null
}

/** The noun of "A school caretaker", "The director of the museum", or -1. */
function headOf(tokens: readonly Token[], from: number, behind: number): number {
  if (!/^(?:an?|the)$/.test(tokens[from]?.lower ?? '') || tokens[from]!.quotation >= 0) return -1
  let end = from + 1
  while (end < behind && end - from < LONGEST && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[end]!.pos)) end++
  const head = end - 1
  const noun = tokens[head]!
  return head > from && noun.quotation < 0 && (namesRole(noun) || ANYONE.test(noun.lower)) ? head : -1
}

/** "Evan Dale, 51," · "Sir Evan Dale, who leads" · "Evan Dale denies"; not "Judge Evan Dale" nor "Evan Dale, a lawyer,". */
function opensParagraph(tokens: readonly Token[], mention: Mention, noun: string): boolean {
  const next = tokens[mention.to]
  if (next?.text === ',') return isDescribed(tokens, mention, noun)
  return !hasRank(tokens, mention) && /^(?:VERB|AUX)$/.test(next?.pos ?? '') && cueShare(next!.lower) < TELLS
}

/** `“It floats,” said Evan Dale`: the first words of the paragraph are his. */
function isSpeakerOf(tokens: readonly Token[], { from }: Mention, opening: number): boolean {
  const { quotation } = tokens[opening]!
  return quotation >= 0 && tokens[from]!.quotation < 0 && tokens[from - 3]?.quotation === quotation
}

/** Behind a comma, by what is nobody else's: "Evan Dale, who leads", "Evan Dale, the club's director". */
function isDescribed(tokens: readonly Token[], mention: Mention, noun: string): boolean {
  const { to } = mention
  const [next, second] = [tokens[to], tokens[to + 1]]
  if (hasRank(tokens, mention) || next?.text !== ',') return false
  if (second?.pos === 'NUM' || /^(?:who|whose|from|of)$/.test(second?.lower ?? '')) return true
  const role = readRole(tokens, to + 1, Math.min(tokens.length, to + LONGEST))
  const said = role && tokens[role.head]!.lower
  return (
    said !== null && (said === noun || otherNamesOf(said).includes(noun) || otherNamesOf(noun).includes(said))
  )
}

function hasRank(tokens: readonly Token[], { title }: Mention): boolean {
  if (title === null) return false
  return tokens.slice(title.from, title.to).some(({ pos, text }) => pos !== 'PUNCT' && !isCourtesy(text))
}
