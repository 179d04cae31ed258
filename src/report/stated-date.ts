/**
 * The day that an article states above its text. Only a day that can be meant in one way counts: "03/04/2023" is a day in
 * March to an American and one in April to everybody else, and "July 3" is of any year.
 */
import type { Structured } from '../model.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const MONTH = String.raw`(?<month>(?:${MONTHS.join('|')})[a-z]{0,6})\.?`
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`

/** "2023-04-10", "10 April 2023", "10th of April, 2023", "April 10, 2023", "10.04.2023", "2023/04/10". */
const FORMS: readonly RegExp[] = [
  String.raw`\b${YEAR}[-/.](?<month>\d\d)[-/.](?<day>\d\d)(?!\d)`,
  String.raw`\b${DAY}[ -](?:of )?${MONTH}[ ,-]{1,2}${YEAR}\b`,
  String.raw`\b${MONTH} ${DAY},? ${YEAR}\b`,
  String.raw`\b(?<day>\d{1,2})\.(?<month>\d{1,2})\.${YEAR}\b`,
].map((source) => new RegExp(source, 'i'))

/** Characters of a line that may be a head ("The Harbour Post, 5 March 2024"); with a longer one the story has begun. */
const SHORT = 80

/** The first full date among the lines that give the time, the place, the author or the paper. @returns ISO 8601, or null */
export function statedDate({ blocks, text }: Structured): string | null {
  for (const block of blocks) {
    if (block.kind === 'paragraph' && block.dateline === null && block.end - block.start > SHORT) return null
    if (block.kind === 'title') continue
    const { start, end } = block.dateline ?? block
    const line = text.slice(start, end).replace(/\s+/g, ' ')
    const date = readDate(block.kind === 'heading' ? behindComma(line) : line)
    if (date) return date
  }
  return null
}

/** "LONDON, 6 March 2024" gives the day, "What we know of 6 March 2024" the subject. */
function behindComma(line: string): string {
  const comma = line.indexOf(',')
  return comma < 0 ? '' : line.slice(comma + 1)
}

function readDate(line: string): string | null {
  for (const form of FORMS) {
    const { year = '', month = '', day = '' } = form.exec(line)?.groups ?? {}
    const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 || Number(month)
    if (Number(day) < 1 || Number(day) > (DAYS[number - 1] ?? 0)) continue
    return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  }
  return null
}
