import type { Block, Token } from '../../model.ts'
import type { Draft } from '../tokens/make-tokens.ts'

/** The place between two tokens of a block, where a sentence might end. */
export interface Gap {
  readonly before: Draft
  readonly after: Draft
  /** The last token before the closing marks and brackets that `before` may be: "." in `He left.”`. */
  readonly stop: Draft
  /** The first token behind the opening marks and brackets that `after` may be. */
  readonly start: Draft
  readonly tokens: readonly Draft[]
  /** Index of `after` in `tokens`. */
  readonly index: number
  /** Index of the first token of the sentence so far. */
  readonly from: number
  readonly block: Block
  /** The outermost quotation around each of the two, or -1. */
  readonly quotationBefore: number
  readonly quotationAfter: number
  /** Whether a quotation begins with `after`. */
  readonly opens: boolean
  /** What stands between the two in the text. */
  readonly between: string
  /** Whether wink ends a sentence here. */
  readonly ends: boolean
}

/** One idea about where sentences end; null where it has none. */
export type Rule = (gap: Gap) => 'split' | 'join' | null

export const isCapitalised = ({ text }: Pick<Token, 'text'>): boolean => /^\p{Lu}/u.test(text)

export const isLowerCase = ({ text }: Pick<Token, 'text'>): boolean => /^\p{Ll}/u.test(text)

export const isStop = ({ text }: Pick<Token, 'text'>): boolean => /[.!?…]$/.test(text)

export const isOpening = ({ text }: Pick<Token, 'text'>): boolean => /^(?:[([{“‘„«‹"'¿¡]|``)$/.test(text)

export const isClosing = ({ text }: Pick<Token, 'text'>): boolean => /^(?:[)\]}”’»›"']|'')$/.test(text)

const FUNCTION_WORDS = new Set(['DET', 'PRON', 'CCONJ', 'SCONJ', 'ADV', 'ADP', 'AUX', 'NUM', 'INTJ', 'PART'])

/** A capitalised word that stands in no name, so that a sentence begins with it: "The", "He", "In". */
export const isStarter = (token: Pick<Token, 'text' | 'pos'>): boolean =>
  isCapitalised(token) && FUNCTION_WORDS.has(token.pos)
