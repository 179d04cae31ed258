/**
 * Goes through JSON Lines that were made before, on one machine or many, and finds out in which order a single run would
 * have written them. Only where each line is stays in memory; a part that is not whole is found before anything is written.
 */
import type { ReportLine } from '../model.ts'
import { byCodeUnit } from '../text/compare.ts'
import { parseLine } from './parse-line.ts'
import { type RawLine, splitLines } from './split-lines.ts'

/** Where the line of one input is. */
export interface Place {
  /** Of the input. */
  readonly path: string
  /** Index of the file. */
  readonly part: number
  /** Line number, from 1. */
  readonly line: number
  /** In bytes. */
  readonly start: number
  readonly length: number
}

/** These files cannot be merged; the message says which line is why. */
export class PartsError extends Error {
  override readonly name = 'PartsError'
}

/**
 * In the order of the inputs' paths by code unit, as the files of a folder are read.
 * @throws PartsError for a line that is cut off, is no line of a report or is there twice, and for a file that cannot be read
 */
export async function indexParts(parts: readonly string[]): Promise<readonly Place[]> {
  const places: Place[] = []
  for (const [part, file] of parts.entries()) {
    let line = 0
    for await (const raw of readable(file)) {
      line++
      if (raw.bytes.length === 0) continue
      const { path } = parsed(raw, `${file}:${line}`)
      places.push({ path, part, line, start: raw.start, length: raw.bytes.length })
    }
  }
  places.sort((a, b) => byCodeUnit(a.path, b.path) || a.part - b.part || a.line - b.line)
  refuseTwins(places, parts)
  return places
}

async function* readable(file: string): AsyncGenerator<RawLine> {
  try {
    yield* splitLines(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new PartsError(code === 'ENOENT' ? `${file}: no such file` : `${file}: could not be read (${code})`)
  }
}

function parsed({ bytes }: RawLine, where: string): ReportLine {
  const line = parseLine(bytes)
  if (typeof line === 'string') throw new PartsError(`${where}: ${line}`)
  return line
}

/** Every name and quotation of a document would count twice. */
function refuseTwins(places: readonly Place[], parts: readonly string[]): void {
  const where = ({ part, line }: Place) => `${parts[part]}:${line}`
  for (const [index, place] of places.entries()) {
    const next = places[index + 1]
    if (next?.path === place.path) {
      throw new PartsError(`${where(next)}: ${place.path} is there a second time, after ${where(place)}`)
    }
  }
}
