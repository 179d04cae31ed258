/** Lines that say when, and nothing else: "Monday, 10 April 2023, 15:27", "Published: 3 May 2021 at 9.05 pm GMT". */
import type { BlockRule } from './block-rule.ts'
import type { Piece } from './piece.ts'

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$/
const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/
const AROUND =
  /^(?:published|posted|updated|modified|created|first|last|on|at|of|the|date|time|am|pm|a|p|m|h|hrs|gmt|utc|est|edt|pst|pdt|cet|cest|bst|ist|eest|eet|t|z|page|p|min|mins|minutes?|hours?|read|ago)$/

/** "2021-05-03T09:05:00Z", cut at its marks. */
const ISO_TIME = /^\d+(?:t\d+z?|z)$/
const DATE_PARTS: readonly RegExp[] = [NUMBER, MONTH, WEEKDAY, AROUND, ISO_TIME]

export const findDates: BlockRule = function* ({ pieces }) {
  for (const [i, piece] of pieces.entries()) if (isDate(piece)) yield [i, 'date']
}

function isDate({ text, size }: Piece): boolean {
  if (size > 16 || !/\d/.test(text)) return false
  const parts = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const named = parts.some((part) => MONTH.test(part) || WEEKDAY.test(part))
  if (!named && !/\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/.test(text)) return false
  return parts.every((part) => DATE_PARTS.some((pattern) => pattern.test(part)))
}
