/**
 * From the inside of the program to what leaves it: offsets become code points, indexes become ids, and only what the
 * output promises is kept, so that the tokens of a document can be forgotten before the next one is read.
 */
import type { DocumentReport, QuoteReport, Token, Understood } from '../model.ts'
import { hasWord } from '../text/letters.ts'
import { type Converter, converter } from './converter.ts'
import { quoteContexts } from './quote-contexts.ts'
import { reportArticle } from './report-article.ts'
import { reportEntities } from './report-entities.ts'
import { reportQuotes } from './report-quotes.ts'
import { statedDate } from './stated-date.ts'

export interface ReportOptions {
  /** Report words in quotation marks that are nobody's (titles, nicknames, scare quotes) too, as quotes of kind `term`. */
  readonly terms?: boolean
  /** Give every mention and every quote with a speaker an `explanation`. */
  readonly explain?: boolean
  /** Give the document its `article`: the text, for whoever shows it. */
  readonly article?: boolean
  /** Give every quote its `context`: the sentences it stands in, and so many before and after them. */
  readonly context?: number
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
    characters: convert.length,
    words: countWords(document.tokens),
    sentences: document.sentences.length,
    ...reportEntities(document, convert, options),
    quotes: withContexts(reportQuotes(document, convert, options), document, convert, options),
    warnings: document.warnings.map((warning) => ({ ...warning, ...convert.span(warning) })),
    ...(options.article && { article: reportArticle(document, convert) }),
  }
}

function withContexts(
  quotes: QuoteReport[],
  document: Understood,
  convert: Converter,
  { context }: ReportOptions,
): QuoteReport[] {
  if (context === undefined) return quotes
  const contextOf = quoteContexts(document, convert, context)
  return quotes.map((quote) => ({ ...quote, context: contextOf(quote) }))
}

function countWords(tokens: readonly Token[]): number {
  let count = 0
  for (const { text } of tokens) if (hasWord(text)) count++
  return count
}
