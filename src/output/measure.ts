/** The one door to string-width and cli-truncate: how wide text is on a terminal, and cutting it there. */
import cliTruncate from 'cli-truncate'
import stringWidth from 'string-width'

/** Columns of the terminal. */
export function widthOf(text: string): number {
  return stringWidth(text)
}

/** Cuts between graphemes, with … for what is left out. */
export function cut(text: string, width: number): string {
  return cliTruncate(text, width)
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
