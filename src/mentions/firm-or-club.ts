/**
 * Firms and clubs with the names of people, by those who speak and play for them: "Jeffers analyst Giles Redfern", "Wells
 * Harbour's Nell Roca", "Hale Valley 2-1 Dunmore". A person's analyst is somebody else's, and nobody's Nell Roca is hers.
 */
import type { Token } from '../model.ts'
import { isLikeliest, type JudgedRange } from './correction.ts'
import { PERSON } from './semi-markov.ts'

/** Trades that are followed for a firm or a club. "Manager" and "lawyer" serve people too. */
const trade =
  /^(?:analyst|analysts|economist|economists|strategist|strategists|trader|traders|boss|skipper|captain|striker|midfielder|defender|goalkeeper|keeper|winger|shares|stock|partner|partners)$/
const score = /^\d{1,2}[-–]\d{1,2}$/
const dash = /^[-–]$/

/** `next` is the stretch behind: a full name. */
export function speaksForFirm(
  tokens: readonly Token[],
  stretch: JudgedRange,
  next: JudgedRange | undefined,
): boolean {
  if (!isLikeliest(PERSON, stretch)) return false
  const { to } = stretch
  const between = tokens[to]
  if (between === undefined || next?.from !== to + 1 || next.to - next.from < 2) return false
  if (!isLikeliest(PERSON, next) || between.sentence !== tokens[next.from]!.sentence) return false
  return /^['’]s$/.test(between.lower) || trade.test(between.text)
}

const moved =
  /^(?:fell|rose|gained|dropped|lost|climbed|slipped|jumped|tumbled|slid|sank|added|advanced|declined)$/
const price = /^(?:\$?\d[\d.,]*|[\d.]+%)$/

/** "Harmon Stokes fell 2 1/4 to 33", "Weil shares rose", "Brandt (NYSE: BRT)": what is bought and sold. */
export function isTraded(tokens: readonly Token[], stretch: JudgedRange): boolean {
  const { to } = stretch
  const [first, second, third] = [0, 1, 2].map((distance) => tokens[to + distance])
  if (first === undefined || first.sentence !== tokens[to - 1]!.sentence) return false
  if (first.text === '(') return /^(?:NYSE|NASDAQ|Nasdaq|AMEX|LSE|TSX|ASX)$/.test(second?.text ?? '')
  if (/^(?:shares|stock)$/.test(first.text)) return second?.pos === 'VERB' || second?.pos === 'AUX'
  if (!moved.test(first.text)) return false
  if (second?.text === '$') return price.test(third?.text ?? '')
  // Who lost 12 kilos is no firm.
  return (
    price.test(second?.text ?? '') &&
    (third?.pos === 'NUM' || /^(?:to|percent|%|[.,;])$/.test(third?.text ?? ''))
  )
}

/** On either side of a score: "Hale Valley 2-1 Dunmore Town". */
export function isScorer(tokens: readonly Token[], stretch: JudgedRange): boolean {
  const { from, to } = stretch
  return isLikeliest(PERSON, stretch) && (isScore(tokens, to, 1) || isScore(tokens, from - 1, -1))
}

function isScore(tokens: readonly Token[], at: number, step: 1 | -1): boolean {
  const [first, second, third] = [0, 1, 2].map((distance) => tokens[at + step * distance]?.text ?? '')
  if (score.test(first!)) return true
  return isGoals(first!) && dash.test(second!) && isGoals(third!)
}

function isGoals(text: string): boolean {
  return /^\d{1,2}$/.test(text)
}
