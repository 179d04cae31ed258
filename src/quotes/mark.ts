/**
 * What a quotation mark is, before anyone knows what it does. Marks pair within a family only: a “ may be closed by a
 * straight " (texts are pasted together from several programs), never by a ’. The nominal side is what the character
 * was made for; writers and converters turn marks round so often („so“, «so», »so«, ''so'') that it is a hint, and the
 * neighbours decide.
 */
import type { Span } from '../model.ts'

export type Family = 'double' | 'single' | 'guillemet' | 'single-guillemet' | 'corner' | 'white-corner'

export type Side = 'open' | 'close'

export interface Mark extends Span {
  readonly family: Family
  /** What the character is made for; `straight` marks serve for both. */
  readonly nominal: Side | 'straight'
  /** What its neighbours say: white space before it opens, white space or a comma behind it closes. */
  readonly context: Side | 'either'
  /** It may as well be something else ("the teachers' union", a 6" pipe), and closes only where nothing better follows. */
  readonly weak: boolean
}

/** Marks of one character. Two singles in a row (‘‘ ’’ '' ``) make a double one. */
export const MARKS: ReadonlyMap<string, readonly [Family, Mark['nominal']]> = new Map([
  ['“', ['double', 'open']],
  ['”', ['double', 'close']],
  ['„', ['double', 'open']],
  ['‟', ['double', 'open']],
  ['"', ['double', 'straight']],
  ['＂', ['double', 'straight']],
  ['‘', ['single', 'open']],
  ['’', ['single', 'close']],
  ['‚', ['single', 'open']],
  ['‛', ['single', 'open']],
  ["'", ['single', 'straight']],
  ['`', ['single', 'open']],
  ['«', ['guillemet', 'open']],
  ['»', ['guillemet', 'close']],
  ['‹', ['single-guillemet', 'open']],
  ['›', ['single-guillemet', 'close']],
  ['「', ['corner', 'open']],
  ['」', ['corner', 'close']],
  ['『', ['white-corner', 'open']],
  ['』', ['white-corner', 'close']],
])
