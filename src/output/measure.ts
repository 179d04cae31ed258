/** The one door to string-width and cli-truncate: how wide text is on a terminal, and cutting it there. */
import cliTruncate from 'cli-truncate'
import stringWidth from 'string-width'

/** Latin letters and the punctuation of print, a column each: for these alone no rules of other scripts are looked up. */
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff‐-‧]*$/

/** Columns of the terminal. */
export function widthOf(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text)
}

/** Cuts between graphemes, with … for what is left out. */
export function cut(text: string, width: number): string {
  return widthOf(text) <= width ? text : cliTruncate(text, width)
}

export function widest(texts: Iterable<string>): number {
  let width = 0
  for (const text of texts) width = Math.max(width, widthOf(text))
  return width
}

/** Filled with spaces on the right. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}
