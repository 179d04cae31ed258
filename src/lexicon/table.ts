/**
 * A word list as sorted lines "key⇥value", searched by halves in the text of the file as it is. Building a `Map` of the
 * hundred thousand names, or merely splitting the file, costs more than all the look-ups of an article.
 */
import { readData } from './read-data.ts'

export interface Table {
  /** The value of a key, '' where the line has none, or undefined. */
  get(key: string): string | undefined
  has(key: string): boolean
}

/** Answers that a table remembers, because the words of a text come back; then it starts anew. */
const REMEMBERED = 5000

/** Reads a file of `data/` when it is first asked for something. */
export function lazyTable(file: string): Table {
  let text: string | undefined
  const answers = new Map<string, string | null>()
  const get = (key: string): string | undefined => {
    const known = answers.get(key)
    if (known !== undefined) return known ?? undefined
    text ??= readData(file)
    const value = searchLines(text, key)
    if (answers.size >= REMEMBERED) answers.clear()
    answers.set(key, value ?? null)
    return value
  }
  return { get, has: (key) => get(key) !== undefined }
}

/** Lines have to be sorted by code unit, and keys hold no tab or line break. */
export function searchLines(text: string, key: string): string | undefined {
  let from = 0
  let to = text.length
  while (from < to) {
    const middle = (from + to) >>> 1
    const start = middle === 0 ? 0 : text.lastIndexOf('\n', middle - 1) + 1
    const order = compareLine(text, start, key)
    if (order > 0) {
      to = start
    } else {
      const newline = text.indexOf('\n', start)
      const end = newline === -1 ? text.length : newline
      if (order === 0) return text.slice(start + key.length + 1, end)
      from = end + 1
    }
  }
  return undefined
}

/** Negative where the line's key sorts before `key`. Tab and newline sort before all that a key can hold. */
function compareLine(text: string, start: number, key: string): number {
  for (let i = 0; i < key.length; i++) {
    const difference = (start + i < text.length ? text.charCodeAt(start + i) : 0) - key.charCodeAt(i)
    if (difference !== 0) return difference
  }
  const next = start + key.length
  return next >= text.length || text[next] === '\t' || text[next] === '\n' ? 0 : 1
}
