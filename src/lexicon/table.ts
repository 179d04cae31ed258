/**
 * A word list as sorted lines "key⇥value", searched by halves in the bytes of the file as it is. Building a `Map` of the
 * hundred thousand names, splitting the file, or merely making a string of it costs more than all the look-ups of an
 * article. The first halves are those of a thousand lines that were looked at once.
 */
import { firstWhere } from '../text/first-where.ts'
import { remembered } from '../text/remembered.ts'
import { readBytes } from './read-data.ts'

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
    lines ??= new Lines(readBytes(file))
    return { value: lines.get(key) }
  })
  return { get: (key) => find(key).value, has: (key) => find(key).value !== undefined }
}

/** Lines between which a search is narrowed down before it looks at bytes. */
const MARKS = 1024
const TAB = 9
const NEWLINE = 10

/** UTF-8; lines have to be sorted by code unit, and keys hold no tab or line break. */
export class Lines {
  readonly #bytes: Buffer
  /** Where some lines begin, evenly spread, and the first bytes of each as a number. */
  readonly #starts: number[] = [0]
  readonly #firsts: number[] = []

  constructor(bytes: Buffer) {
    this.#bytes = bytes
    for (let mark = 1; mark < MARKS; mark++) {
      const start = bytes.indexOf(NEWLINE, Math.floor((bytes.length * mark) / MARKS)) + 1
      if (start > this.#starts.at(-1)! && start < bytes.length) this.#starts.push(start)
    }
    for (const start of this.#starts) this.#firsts.push(firstBytes((i) => bytes[start + i]))
  }

  get(key: string): string | undefined {
    const wanted = inBytes(key)
    const start = this.#find(wanted)
    if (start === -1) return undefined
    const end = this.#bytes.indexOf(NEWLINE, start)
    return this.#bytes.toString('utf8', start + wanted.length + 1, end === -1 ? this.#bytes.length : end)
  }

  /** Where the line of a key begins, or -1. */
  #find(key: string): number {
    const first = firstBytes((i) => key.charCodeAt(i))
    const above = firstWhere(this.#firsts, (mark) => mark >= first)
    const behind = firstWhere(this.#firsts, (mark) => mark > first)
    const bytes = this.#bytes
    let from = this.#starts[Math.max(0, above - 1)]!
    let to = this.#starts[behind] ?? bytes.length
    while (from < to) {
      let start = (from + to) >>> 1
      while (start > from && bytes[start - 1] !== NEWLINE) start--
      const order = compareLine(bytes, start, key)
      if (order === 0) return start
      if (order > 0) {
        to = start
      } else {
        from = start
        while (from < to && bytes[from] !== NEWLINE) from++
        from++
      }
    }
    return -1
  }
}

/** A key with a character for each of its bytes. */
function inBytes(key: string): string {
  for (let i = 0; i < key.length; i++) {
    if (key.charCodeAt(i) > 127) return Buffer.from(key).toString('latin1')
  }
  return key
}

/** Up to four bytes of a key as one number, in the order of the keys. */
function firstBytes(at: (i: number) => number | undefined): number {
  let bytes = 0
  let isOver = false
  for (let i = 0; i < 4; i++) {
    const byte = at(i)
    isOver ||= !byte || byte === TAB || byte === NEWLINE
    bytes = bytes * 256 + (isOver ? 0 : byte!)
  }
  return bytes
}

/** Negative where the line's key sorts before `key`. Tab and newline sort before all that a key can hold. */
function compareLine(bytes: Uint8Array, start: number, key: string): number {
  for (let i = 0; i < key.length; i++) {
    const difference = (bytes[start + i] ?? 0) - key.charCodeAt(i)
    if (difference !== 0) return difference
  }
  const next = bytes[start + key.length]
  return next === undefined || next === TAB || next === NEWLINE ? 0 : 1
}
