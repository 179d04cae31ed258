/**
 * What a web page has around an article: menus before it, and after it appeals, buttons, lists of other articles, comment
 * forms, chat windows. It is sought from both ends inwards, because the same words may be news within the article ("a
 * campaign to support our troops"); only lines that nobody writes as prose count everywhere.
 */
import type { BlockRule } from './block-rule.ts'
import { findComments } from './find-comments.ts'
import { AFTER, ANYWHERE, BEFORE, fits, LIST_HEADS } from './notices.ts'
import type { Piece } from './piece.ts'

export const findBoilerplate: BlockRule = function* ({ pieces, body }) {
  const found = new Set<number>()
  const comments = findComments(pieces, body)
  for (const { from, to } of comments) for (let i = from; i < to; i++) found.add(i)
  for (const [i, piece] of pieces.entries()) {
    if (ANYWHERE.some((notice) => fits(notice, piece))) found.add(i)
    else if (LIST_HEADS.some((notice) => fits(notice, piece)))
      for (const j of listAfter(pieces, i)) found.add(j)
  }
  for (let i = 0; i < body && (found.has(i) || isMenu(pieces[i]!)); i++) found.add(i)
  for (const end of [...comments.map(({ from }) => from), pieces.length]) {
    for (let i = end - 1; i > body; i--) {
      if (found.has(i) || AFTER.some((notice) => fits(notice, pieces[i]!))) found.add(i)
      else if (!isBetween(pieces, found, i)) break
    }
  }
  for (const i of found) yield [i, 'boilerplate']
}

/** "Support us", "Sign in | Subscribe". */
function isMenu(piece: Piece): boolean {
  if (BEFORE.some((notice) => fits(notice, piece))) return true
  const entries = piece.size <= 12 ? piece.text.split(/\s[|·•›»/]\s/) : []
  return (
    entries.length > 1 && entries.every((entry) => BEFORE.some(({ pattern }) => pattern.test(entry.trim())))
  )
}

/** "Read more" alone on a line, and the headlines below it. */
function* listAfter(pieces: readonly Piece[], head: number): Iterable<number> {
  yield head
  for (let i = head + 1; i < Math.min(pieces.length, head + 12); i++) {
    const { ends, size } = pieces[i]!
    if (ends || size > 20) return
    yield i
  }
}

/** A line about the author between two notices, or a site's name at the end of the file, below one. */
function isBetween(pieces: readonly Piece[], found: ReadonlySet<number>, i: number): boolean {
  const { ends, size } = pieces[i]!
  const above = pieces[i - 1]
  if (above === undefined || !AFTER.some((notice) => fits(notice, above))) return false
  return found.has(i + 1) ? size <= 40 : i + 1 === pieces.length && !ends && size <= 6
}
