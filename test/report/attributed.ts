import type { Attribution, Entity, Mention, Speaker, Understood } from '../../src/model.ts'
import { restore } from '../../src/structure/restore/restore.ts'

/** Where `words` stand in `text`; fails loudly where they do not. */
export function find(text: string, words: string, from = 0): { start: number; end: number } {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`no ${words} in ${text}`)
  return { start, end: start + words.length }
}

const evidence = { rule: 'by-hand', confidence: 0.9 }

/** A document as the last stage hands it on, with only what a report is made of. */
export function attributed(
  text: string,
  parts: {
    names?: readonly string[]
    entities?: readonly Entity[]
    entityOf?: readonly number[]
    quotes?: readonly { words: string; kind?: Attribution['kind']; speaker?: Speaker | null }[]
    hyphens?: Understood['hyphens']
  } = {},
): Understood {
  const { names = [], entities = [], quotes = [], hyphens = [] } = parts
  let at = 0
  const mentions = names.map((name): Mention => {
    const span = find(text, name, at)
    at = span.end
    return { ...span, type: 'person', text: name, from: 0, to: 1, title: null, evidence }
  })
  const spans = quotes.map(({ words }) => find(text, words))
  return {
    ...restore({ path: 'letter.txt', text, encoding: 'utf-8', warnings: [] }),
    title: null,
    blocks: [],
    hyphens,
    quotations: spans.map((span) => ({
      ...span,
      content: [{ start: span.start + 1, end: span.end - 1 }],
      closed: true,
      turn: null,
      parent: -1,
    })),
    tokens: [],
    sentences: [],
    mentions,
    entities,
    entityOf: parts.entityOf ?? mentions.map(() => 0),
    references: [],
    attributions: quotes.map(({ kind = 'direct', speaker = null }, quotation) => ({
      quotation,
      kind,
      speaker,
      candidates: [],
      cue: null,
      evidence,
    })),
    allusions: quotes.map(() => []),
  }
}

export function person(name: string, mentions: readonly number[]): Entity {
  return { type: 'person', name, aliases: [], roles: [], gender: null, mentions }
}

export function place(name: string, mentions: readonly number[]): Entity {
  return {
    type: 'place',
    name,
    aliases: [],
    kind: 'city',
    country: null,
    latitude: null,
    longitude: null,
    alternatives: [],
    mentions,
  }
}
