/**
 * Measures who is who: `node scripts/eval-coreference.mjs FILE.jsonl …` (after `npm run build`). Names are given to the
 * resolver as annotated, so that finding them is not measured here. A file with PRONOUN entities (GAP's form) gives the
 * F1 of its pronouns; any other gives B³ over the named people (`type` PER, `kind` NAM, `cluster`), and how often the
 * best candidate of a pronoun is of its cluster.
 */
import { readFileSync } from 'node:fs'
import { isTitle } from '../dist/lexicon/titles.js'
import { findMentions } from '../dist/mentions/find-mentions.js'
import { findQuotations } from '../dist/quotes/find-quotations.js'
import { resolve } from '../dist/resolve/resolve.js'
import { segment } from '../dist/segment/segment.js'
import { structure } from '../dist/structure/structure.js'

/**
 * @typedef {{ start: number, end: number, text: string, type: string, kind?: string, cluster?: string, coref?: boolean }} Gold
 * @typedef {{ id: string, text: string, entities: Gold[] }} Text
 * @typedef {import('../src/model.ts').Mention} Mention
 * @typedef {import('../src/model.ts').Mentioned} Mentioned
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

/**
 * Resolves a text with the given names of people in place of those that would have been found there.
 * @param {Text} text @param {Gold[]} names
 */
function resolveWith({ id, text }, names) {
  const document = { path: id, text, encoding: 'utf-8', warnings: [] }
  const mentioned = findMentions(segment(findQuotations(structure(document))))
  /** @type {Map<Gold, Mention>} */
  const given = new Map()
  for (const name of names) {
    const mention = nameAt(mentioned, name)
    if (mention && ![...given.values()].some((other) => overlap(other, mention))) given.set(name, mention)
  }
  const others = mentioned.mentions.filter(
    (mention) => ![...given.values()].some((name) => overlap(name, mention)),
  )
  const mentions = [...others, ...given.values()].sort((a, b) => a.start - b.start)
  const resolved = resolve({ ...mentioned, mentions })
  return {
    resolved,
    indexOf: new Map([...given].map(([name, mention]) => [name, mentions.indexOf(mention)])),
  }
}

/** @param {{ start: number, end: number }} a @param {{ start: number, end: number }} b */
function overlap(a, b) {
  return a.start < b.end && b.start < a.end
}

/**
 * The annotated name without the titles and possessives that an annotation may hold; null for "the Smiths' neighbours".
 * @param {Mentioned} mentioned @param {Gold} name @returns {Mention | null}
 */
function nameAt({ tokens, mentions, text }, name) {
  let from = tokens.findIndex(({ start }) => start >= name.start)
  let to = tokens.findLastIndex(({ end }) => end <= name.end) + 1
  while (from < to && /^['’]s?$/.test(tokens[to - 1]?.text ?? '')) to--
  const found = mentions.find(
    (mention) => mention.to === to && mention.from >= from && mention.type === 'person',
  )
  const start = from
  if (found) from = found.from
  else
    while (
      from < to - 1 &&
      (isTitle(tokens[from]?.lower ?? '') || !/^\p{Lu}/u.test(tokens[from]?.text ?? ''))
    )
      from++
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!first || !last || to - from > 5 || from >= to) return null
  if (!/^\p{Lu}/u.test(last.text) || last.end - first.start > 60) return null
  const title = found?.title ?? (from > start ? { from: start, to: from } : titleBefore(tokens, from))
  const evidence = { rule: 'given', confidence: 1 }
  return {
    start: first.start,
    end: last.end,
    from,
    to,
    title,
    evidence,
    type: 'person',
    text: text.slice(first.start, last.end),
  }
}

/** @param {Mentioned['tokens']} tokens @param {number} from */
function titleBefore(tokens, from) {
  return isTitle(tokens[from - 1]?.lower ?? '') ? { from: from - 1, to: from } : null
}
