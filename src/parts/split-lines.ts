import { createReadStream } from 'node:fs'

export interface RawLine {
  /** Without the line feed. */
  readonly bytes: Buffer
  /** Offset in the file, in bytes. */
  readonly start: number
}

const LINE_FEED = 0x0a

/**
 * The lines of a file, one at a time, with where they are. Not by `readline`, which also ends a line at U+2028, which may
 * stand in a string, and does not say where a line is.
 */
export async function* splitLines(path: string): AsyncGenerator<RawLine> {
  let pieces: Buffer[] = []
  let start = 0
  const finish = (last: Buffer): RawLine => {
    const bytes = Buffer.concat([...pieces, last])
    const line = { bytes, start }
    start += bytes.length + 1
    pieces = []
    return line
  }
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    let from = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      yield finish(chunk.subarray(from, end))
      from = end + 1
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from))
  }
  if (pieces.length > 0) yield finish(Buffer.alloc(0))
}
