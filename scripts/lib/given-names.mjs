/** Texts with annotated names, read as the program reads them, but with those names in place of the ones it would find. */
import { built } from './built.mjs'
import { mentionedOf } from './stages.mjs'

const { isTitle } = await built('lexicon/titles.js')

/**
 * @typedef {{ start: number, end: number, text: string, type: string, kind?: string, cluster?: string, coref?: boolean }} Gold
 * @typedef {{ id: string, text: string, entities: Gold[] }} Text
 * @typedef {import('../../src/model.ts').Mention} Mention
 * @typedef {import('../../src/model.ts').Mentioned} Mentioned
 */

/**
 * @param {Text} text @param {Gold[]} names of people
 * @returns {{ mentioned: Mentioned, indexOf: Map<Gold, number> }} and the index of each name's mention
 */
export function withNames({ text }, names) {
  const mentioned = mentionedOf(text)
  /** @type {Map<Gold, Mention>} */
  const given = new Map()
  for (const name of names) {
    const mention = nameAt(mentioned, name)
    if (mention && ![...given.values()].some((other) => overlap(other, mention))) given.set(name, mention)
  }
  const others = mentioned.mentions.filter(
    (/** @type {Mention} */ mention) => ![...given.values()].some((name) => overlap(name, mention)),
  )
  const mentions = [...others, ...given.values()].sort((a, b) => a.start - b.start)
  return {
    mentioned: { ...mentioned, mentions },
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
