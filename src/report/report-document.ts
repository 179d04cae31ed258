/**
 * From the inside of the program to what leaves it: offsets become code points, indexes become ids, and only what the
 * output promises is kept, so that the tokens of a document can be forgotten before the next one is read.
 */
import type { DocumentReport, Token, Understood } from '../model.ts'
import { converter } from './converter.ts'
import { reportEntities } from './report-entities.ts'
import { reportQuotes } from './report-quotes.ts'
import { statedDate } from './stated-date.ts'

export interface ReportOptions {
  /** Report words in quotation marks that are nobody's (titles, nicknames, scare quotes) too, as quotes of kind `term`. */
  readonly terms?: boolean
  /** Give every mention and every quote with a speaker an `explanation`. */
  readonly explain?: boolean
}

export function reportDocument(document: Understood, options: ReportOptions = {}): DocumentReport {
  const convert = converter(document)
  return {
    schemaVersion: 1,
    type: 'document',
    path: document.path,
    title: document.title,
    date: statedDate(document),
    encoding: document.encoding,
    characters: convert.codePoint(document.text.length),
    words: countWords(document.tokens),
    sentences: document.sentences.length,
    ...reportEntities(document, convert, options),
    quotes: reportQuotes(document, convert, options),
    warnings: document.warnings.map((warning) => ({ ...warning, ...convert.span(warning) })),
  }
}

/** Tokens with a letter or a digit in them: punctuation is no word. */
function countWords(tokens: readonly Token[]): number {
  return tokens.reduce((count, token) => count + (/[\p{L}\p{N}]/u.test(token.text) ? 1 : 0), 0)
}
