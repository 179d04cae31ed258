/**
 * The one door to string-width and cli-truncate: how wide text is on a terminal, and cutting it there. They know every
 * script, and making themselves ready for that takes as long as an article; Latin text is measured without them.
 */
import type cliTruncate from 'cli-truncate'
import type stringWidth from 'string-width'

let libraries:
  | { readonly stringWidth: typeof stringWidth; readonly cliTruncate: typeof cliTruncate }
  | undefined

/** Latin letters, the punctuation of print, and what `clean` shows for controls: a column each. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff‐-‧\u2400-\u2421\ufffd]*$/

/** To be waited for before anything that these values hold is measured: loads the libraries where it takes them. */
export async function prepareToMeasure(values: readonly unknown[]): Promise<void> {
  if (libraries !== undefined || values.every((value) => PLAIN.test(JSON.stringify(value)))) return
  const [width, truncate] = await Promise.all([import('string-width'), import('cli-truncate')])
  libraries = { stringWidth: width.default, cliTruncate: truncate.default }
}

/** Columns of the terminal. */
export function widthOf(text: string): number {
  return PLAIN.test(text) ? text.length : libraries!.stringWidth(text)
}

/** Cuts between graphemes, with … for what is left out. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  if (!PLAIN.test(text)) return libraries!.cliTruncate(text, width)
  return width < 1 ? '' : `${text.slice(0, width - 1)}…`
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
