/**
 * Measures who is who: `node scripts/eval-coreference.mjs FILE.jsonl …` (after `npm run build`). Names are given to the
 * resolver as annotated, so that finding them is not measured here. A file with PRONOUN entities (GAP's form) gives the
 * F1 of its pronouns; any other gives B³ over the named people (`type` PER, `kind` NAM, `cluster`), and how often the
 * best candidate of a pronoun is of its cluster.
 */
import { readFileSync } from 'node:fs'
import { built } from './lib/built.mjs'
import { withNames } from './lib/given-names.mjs'

const { resolve } = await built('resolve/resolve.js')

/**
 * @typedef {import('./lib/given-names.mjs').Gold} Gold
 * @typedef {import('./lib/given-names.mjs').Text} Text
 */

for (const file of process.argv.slice(2)) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  /** @type {Text[]} */
  const texts = lines.map((line) => JSON.parse(line))
  const isGap = texts.some(({ entities }) => entities.some(({ type }) => type === 'PRONOUN'))
  console.log(file, isGap ? scorePronouns(texts) : scoreNames(texts))
}

/** @param {Text[]} texts */
function scorePronouns(texts) {
  const all = { right: 0, found: 0, gold: 0 }
  const female = { ...all }
  const male = { ...all }
  for (const text of texts) {
    const pronoun = text.entities.find(({ type }) => type === 'PRONOUN')
    const names = text.entities.filter(({ type }) => type === 'PER')
    const { resolved, indexOf } = resolveWith(text, names)
    const best = bestCandidate(resolved, pronoun)
    for (const counts of [all, /^(?:she|hers?)$/i.test(pronoun?.text ?? '') ? female : male]) {
      for (const name of names) {
        const index = indexOf.get(name)
        const joined = index !== undefined && best !== null && resolved.entityOf[index] === best
        if (name.coref) counts.gold++
        if (joined) counts.found++
        if (joined && name.coref) counts.right++
      }
    }
  }
  return { texts: texts.length, ...f1(all), female: f1(female), male: f1(male) }
}

/** @param {{ right: number, found: number, gold: number }} counts */
function f1({ right, found, gold }) {
  const [precision, recall] = [right / found, right / gold]
  return {
    precision: percent(precision),
    recall: percent(recall),
    f1: percent((2 * precision * recall) / (precision + recall)),
  }
}

/** B³ (Bagga and Baldwin 1998) over the named mentions. @param {Text[]} texts */
function scoreNames(texts) {
  let precision = 0
  let recall = 0
  let mentions = 0
  let pronouns = 0
  let rightPronouns = 0
  for (const text of texts) {
    const names = text.entities.filter(({ type, kind }) => type === 'PER' && kind === 'NAM')
    const { resolved, indexOf } = resolveWith(text, names)
    const pairs = [...indexOf].map(([name, index]) => ({
      gold: name.cluster,
      ours: resolved.entityOf[index],
    }))
    for (const { gold, ours } of pairs) {
      const both = pairs.filter((pair) => pair.gold === gold && pair.ours === ours).length
      precision += both / pairs.filter((pair) => pair.ours === ours).length
      recall += both / pairs.filter((pair) => pair.gold === gold).length
      mentions++
    }
    const clusters = new Set(pairs.map(({ gold }) => gold))
    for (const pronoun of text.entities) {
      if (pronoun.kind !== 'PRO' || !/^(?:he|him|his|she|her|hers)$/i.test(pronoun.text)) continue
      if (!clusters.has(pronoun.cluster)) continue
      if (!resolved.references.some((reference) => reference.start === pronoun.start)) continue
      const best = bestCandidate(resolved, pronoun)
      pronouns++
      if (pairs.some(({ gold, ours }) => ours === best && gold === pronoun.cluster)) rightPronouns++
    }
  }
  const [p, r] = [precision / mentions, recall / mentions]
  return {
    mentions,
    b3: { precision: percent(p), recall: percent(r), f1: percent((2 * p * r) / (p + r)) },
    pronouns,
    rightPronouns: percent(rightPronouns / pronouns),
  }
}

/** @param {number} share */
function percent(share) {
  return Math.round(share * 1000) / 10
}

/** @param {import('../src/model.ts').Resolved} resolved @param {Gold | undefined} pronoun */
function bestCandidate(resolved, pronoun) {
  return resolved.references.find(({ start }) => start === pronoun?.start)?.candidates[0]?.entity ?? null
}

/** @param {Text} text @param {Gold[]} names @returns {{ resolved: import('../src/model.ts').Resolved, indexOf: Map<Gold, number> }} */
function resolveWith(text, names) {
  const { mentioned, indexOf } = withNames(text, names)
  return { resolved: resolve(mentioned), indexOf }
}
