/**
 * Reads one input into a document. What can be expected to go wrong (a file vanishes, is a PDF, may not be read) is a
 * value with one line that says what to do; only an unknown `--encoding` is thrown, because it is wrong for every file.
 */
import { readFileSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { stdin } from 'node:process'
import type { FailureReason, ReadResult } from '../model.ts'
import { decode } from './decode.ts'
import type { Input } from './found.ts'
import { looksBinary } from './refuse-binary.ts'

export interface ReadOptions {
  /** Any label that iconv-lite knows; without it the encoding is found out. */
  readonly encoding?: string | undefined
}

/** An article is some kilobytes; a file of this size is no article, and would take minutes. */
const LARGEST_BYTES = 64 * 1024 * 1024

/** @throws UnknownEncodingError where `encoding` is no label of an encoding. */
export async function readInput(input: Input, options: ReadOptions = {}): Promise<ReadResult> {
  const { path } = input
  const fail = (reason: FailureReason, message: string): ReadResult => ({
    ok: false,
    failure: { path, reason, message },
  })
  let bytes: Buffer | null
  try {
    bytes = await (input.kind === 'stdin' ? readStandardInput() : readSmallFile(path))
  } catch (error) {
    return fail(...explain(path, (error as NodeJS.ErrnoException).code))
  }
  if (bytes === null) return fail('too-large', 'larger than 64 MB; split it into single articles')
  const binary = looksBinary(bytes, path)
  if (binary !== null && options.encoding === undefined) return fail('binary', binary)
  return { ok: true, document: { path, ...decode(bytes, options.encoding) } }
}

/** At once, because to have it read elsewhere takes ten times as long; of a pipe nobody knows when its end will come. */
async function readSmallFile(path: string): Promise<Buffer | null> {
  const stats = statSync(path)
  if (stats.size > LARGEST_BYTES) return null
  return stats.isFile() ? readFileSync(path) : readFile(path)
}

async function readStandardInput(): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stdin as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LARGEST_BYTES) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function explain(path: string, code: string | undefined): [FailureReason, string] {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return ['not-found', 'no such file any more; it was moved or deleted']
    case 'EACCES':
    case 'EPERM':
      return ['unreadable', `permission denied; make it readable (chmod u+r ${path})`]
    case 'EISDIR':
      return ['unreadable', 'is a folder, not a file']
    case 'EMFILE':
    case 'ENFILE':
      return ['unreadable', 'too many files are open; close other programs and run again']
    default:
      return ['unreadable', `could not be read (${code ?? 'unknown error'})`]
  }
}
