import type { Block, Token } from '../../model.ts'
import { startsLower, startsUpper } from '../../text/letters.ts'

/** The place between two tokens of a block, where a sentence might end. */
export interface Gap {
  readonly before: Token
  readonly after: Token
  /** The last token before the closing marks and brackets that `before` may be: "." in `He left.”`. */
  readonly stop: Token
  /** The first token behind the opening marks and brackets that `after` may be. */
  readonly start: Token
  readonly tokens: readonly Token[]
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

export const isCapitalised = ({ text }: Token): boolean => startsUpper(text)

export const isLowerCase = ({ text }: Token): boolean => startsLower(text)

const STOPS = new Set('.!?…')
const OPENING = new Set([...'([{“‘„«‹"\'¿¡', '``', "''"])
/** Superscript numbers stand for notes, which come behind a sentence's stop as closing marks do. */
const CLOSING = new Set([...')]}”’»›"\'¹²³⁴⁵⁶⁷⁸⁹', "''"])

export const isStop = ({ text }: Token): boolean => STOPS.has(text[text.length - 1]!)

export const isOpening = ({ text }: Token): boolean => OPENING.has(text)

export const isClosing = ({ text }: Token): boolean => CLOSING.has(text)

const FUNCTION_WORDS = new Set(['DET', 'PRON', 'CCONJ', 'SCONJ', 'ADV', 'ADP', 'AUX', 'NUM', 'INTJ', 'PART'])

/** A capitalised word that stands in no name, so that a sentence begins with it: "The", "He", "In". */
export const isStarter = (token: Token): boolean => isCapitalised(token) && FUNCTION_WORDS.has(token.pos)
