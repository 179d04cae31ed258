/** Files that somebody will have in the folder: what is no text under a text's name, every encoding, broken ones. */
import iconv from 'iconv-lite'
import { HOSTILE_TEXTS } from '../../scripts/lib/hostile-texts.mjs'

export interface Animal {
  readonly name: string
  readonly bytes: Buffer
  /** What it is read as, or `refused`; undefined where any is right. */
  readonly read?: string
}

const STORY = '“The naïve café stays open,” said Zoë Brändt, mayor of Kesten. “We like it.”\n'
const latin = (bytes: string): Buffer => Buffer.from(bytes, 'latin1')
const story = (encoding: string, addBOM = false): Buffer => iconv.encode(STORY, encoding, { addBOM })
/** Bytes without rhyme or reason, the same in every run. */
const noise = Buffer.from(
  Uint32Array.from({ length: 50_000 }, (_, i) => Math.imul(i, 2654435761) >>> 0).buffer,
)

export const ANIMALS: readonly Animal[] = [
  ...HOSTILE_TEXTS.map(({ name, count, make }) => ({ name, bytes: Buffer.from(make(count)), read: 'utf-8' })),
  { name: 'an archive', bytes: latin('PK\x03\x04\x14\0\0\0'), read: 'refused' },
  { name: 'a PDF', bytes: latin('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj'), read: 'refused' },
  { name: 'a picture', bytes: latin('\xff\xd8\xff\xe0\0\x10JFIF'), read: 'refused' },
  { name: 'another picture', bytes: latin('\x89PNG\r\n\x1a\n'), read: 'refused' },
  { name: 'a gzip archive', bytes: latin('\x1f\x8b\x08\0\0'), read: 'refused' },
  { name: 'an old Word file', bytes: latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), read: 'refused' },
  { name: 'noise', bytes: noise, read: 'refused' },
  { name: 'text among NULs', bytes: Buffer.from(`${STORY}\0\0\0${STORY}`), read: 'refused' },
  { name: 'nothing', bytes: Buffer.alloc(0), read: 'utf-8' },
  { name: 'a byte order mark alone', bytes: latin('\xef\xbb\xbf'), read: 'utf-8' },
  { name: 'half a byte order mark', bytes: latin('\xff\xfe'), read: 'utf-16le' },
  { name: 'utf-8', bytes: story('utf-8'), read: 'utf-8' },
  { name: 'utf-8 with a mark', bytes: story('utf-8', true), read: 'utf-8' },
  { name: 'utf-16le', bytes: story('utf-16le'), read: 'utf-16le' },
  { name: 'utf-16le with a mark', bytes: story('utf-16le', true), read: 'utf-16le' },
  { name: 'utf-16be with a mark', bytes: story('utf-16be', true), read: 'utf-16be' },
  { name: 'utf-32le with a mark', bytes: story('utf-32le', true), read: 'utf-32le' },
  { name: 'utf-32be with a mark', bytes: story('utf-32be', true), read: 'utf-32be' },
  { name: 'windows-1252', bytes: story('windows-1252'), read: 'windows-1252' },
  { name: 'utf-16le cut in a character', bytes: story('utf-16le', true).subarray(0, 41), read: 'utf-16le' },
  { name: 'utf-32le cut in a character', bytes: story('utf-32le', true).subarray(0, 41), read: 'utf-32le' },
  {
    name: 'utf-8 cut in a character',
    bytes: Buffer.concat([story('utf-8'), latin('caf\xc3')]),
    read: 'utf-8',
  },
  { name: 'continuation bytes alone', bytes: Buffer.alloc(10_000, 0x80), read: 'windows-1252' },
  { name: 'two encodings in one file', bytes: Buffer.concat([story('utf-8'), story('windows-1252')]) },
]
