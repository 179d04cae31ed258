import { fold } from '../../lexicon/fold.ts'
import type { QuoteReport } from '../../model.ts'
import { stem } from './stem.ts'

/** A sentence of a quotation, or the fragment that it is: what statements are compared by. */
export interface Sentence {
  /** Index of the quote. */
  readonly quote: number
  /** Folded words with spaces between and around: one sentence holds another word for word where the string does. */
  readonly words: string
  /** Without words of grammar, each once, in order. */
  readonly stems: readonly string[]
}

/** Longer ones are speeches printed without a stop. */
const MOST_WORDS = 120

/** The sentences of a quotation; a stop after a short word or an initial divides nothing that matters here. */
export function readQuote({ content }: Pick<QuoteReport, 'content'>, quote: number): Sentence[] {
  return content
    .split(/(?<=[.!?…;][”’"')\]]{0,2})\s+|…|\.\.\./u)
    .map((part) => (fold(part.replace(/[-–—/]/g, ' ')).match(/[a-z0-9]+/g) ?? []).slice(0, MOST_WORDS))
    .filter((words) => words.length > 0)
    .map((words) => ({
      quote,
      words: ` ${words.join(' ')} `,
      stems: [...new Set(words.map(stem).filter((one) => one !== null))],
    }))
}
