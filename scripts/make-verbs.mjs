/**
 * `speech-verbs.tsv`: lemma → how often of a hundred it introduces words of someone, near enough to trust. Usage:
 * `node scripts/make-verbs.mjs QUOTES.jsonl`, where each line has `text` and `quotes` with a `cue` {start, end}. Counts of
 * a corpus only; the verbs of communication of WordNet that the corpus lacks follow with 0.
 */
import { readFileSync } from 'node:fs'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { readPart } from './lib/wordnet.mjs'
import { writeTable } from './lib/write-data.mjs'

const [corpus] = process.argv.slice(2)
if (corpus === undefined) throw new Error('usage: node scripts/make-verbs.mjs QUOTES.jsonl')

/** WordNet's file of verbs of communication. */
const communication = 32
const verbs = readPart('verb')
const nlp = winkNLP(model, ['sbd', 'pos'])

/** @param {string} text @returns {{ lemma: string, pos: string }[]} */
function read(text) {
  /** @type {any} */
  const tokens = nlp.readDoc(text).tokens()
  const lemmas = tokens.out(nlp.its.lemma)
  return tokens.out(nlp.its.pos).map((/** @type {string} */ pos, /** @type {number} */ i) => ({
    pos,
    lemma: lemmas[i],
  }))
}

/** @type {Map<string, number>} */
const cues = new Map()
/** @type {Map<string, number>} */
const all = new Map()
/** @param {Map<string, number>} counts @param {string} key */
const count = (counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1)

for (const line of readFileSync(corpus, 'utf8').split('\n').filter(Boolean)) {
  const document = JSON.parse(line)
  for (const { lemma, pos } of read(document.text)) if (pos === 'VERB') count(all, lemma)
  const seen = new Set()
  for (const { cue } of [...document.quotes, ...(document.indirect ?? [])]) {
    if (!cue || seen.has(cue.start)) continue
    seen.add(cue.start)
    const verb = read(cue.text).findLast(({ pos, lemma }) => pos === 'VERB' && verbs.senses.has(lemma))
    if (verb) count(cues, verb.lemma)
  }
}

/** @type {Map<string, number>} */
const table = new Map()
for (const [lemma, offsets] of verbs.senses) {
  const [first = ''] = offsets
  const isSpeech = offsets.slice(0, 2).some((offset) => verbs.synsets.get(offset)?.file === communication)
  const hits = cues.get(lemma) ?? 0
  const share = Math.min(100, Math.round((100 * hits) / Math.max(1, all.get(lemma) ?? 0, hits)))
  if (!/^[a-z]+$/.test(lemma) || first === '') continue
  if (hits >= 2 && share >= 3) table.set(lemma, share)
  else if (isSpeech) table.set(lemma, 0)
}
writeTable('speech-verbs.tsv', table)
