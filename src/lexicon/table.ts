/**
 * A word list as sorted lines "key⇥value", searched by halves in the text of the file as it is. Building a `Map` of the
 * hundred thousand names, or merely splitting the file, costs more than all the look-ups of an article. The first halves
 * are those of a thousand lines that were looked at once.
 */
import { firstWhere } from '../text/first-where.ts'
import { remembered } from '../text/remembered.ts'
import { readData } from './read-data.ts'

export interface Table {
  /** The value of a key, '' where the line has none, or undefined. */
  get(key: string): string | undefined
  has(key: string): boolean
}

/** Answers that are kept, because the words of a text come back. */
const KEPT = 5000

/** Reads a file of `data/` when it is first asked for something. */
export function lazyTable(file: string): Table {
  let lines: Lines | undefined
  const find = remembered(KEPT, (key: string) => {
    lines ??= new Lines(readData(file))
    return { value: lines.get(key) }
  })
  return { get: (key) => find(key).value, has: (key) => find(key).value !== undefined }
}

/** Lines between which a search is narrowed down before it looks into the text. */
const MARKS = 1024

/** Lines have to be sorted by code unit, and keys hold no tab or line break. */
export class Lines {
  readonly #text: string
  /** Where some lines begin, evenly spread, and the first letters of each as a number. */
  readonly #starts: number[] = [0]
  readonly #letters: number[] = []

  constructor(text: string) {
    this.#text = text
    for (let mark = 1; mark < MARKS; mark++) {
      const start = text.indexOf('\n', Math.floor((text.length * mark) / MARKS)) + 1
      if (start > this.#starts.at(-1)! && start < text.length) this.#starts.push(start)
    }
    for (const start of this.#starts) this.#letters.push(firstLetters(text, start))
  }

  get(key: string): string | undefined {
    const letters = firstLetters(key, 0)
    const first = firstWhere(this.#letters, (mark) => mark >= letters)
    const last = firstWhere(this.#letters, (mark) => mark > letters)
    return this.#search(key, this.#starts[Math.max(0, first - 1)]!, this.#starts[last] ?? this.#text.length)
  }

  #search(key: string, low: number, high: number): string | undefined {
    const text = this.#text
    let [from, to] = [low, high]
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
}

/** Up to four letters of a key as one number, in the order of the keys. */
function firstLetters(text: string, start: number): number {
  let letters = 0
  let isOver = false
  for (let i = 0; i < 4; i++) {
    const code = text.charCodeAt(start + i)
    isOver ||= Number.isNaN(code) || code === TAB || code === NEWLINE
    letters = letters * 256 + (isOver ? 0 : Math.min(code, 255))
  }
  return letters
}

const TAB = 9
const NEWLINE = 10

/** Negative where the line's key sorts before `key`. Tab and newline sort before all that a key can hold. */
function compareLine(text: string, start: number, key: string): number {
  for (let i = 0; i < key.length; i++) {
    const difference = (start + i < text.length ? text.charCodeAt(start + i) : 0) - key.charCodeAt(i)
    if (difference !== 0) return difference
  }
  const next = start + key.length
  return next >= text.length || text[next] === '\t' || text[next] === '\n' ? 0 : 1
}
