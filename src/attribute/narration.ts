/**
 * The words of one voice, with everything that it quotes collapsed to one symbol: what a reader sees who looks for the
 * speaker. `“We won. We won big,” Ilves said.` becomes `Q Ilves said .`, so that rules read a short, flat sentence.
 *
 * There is one narration for the writer, and one for each quotation that holds further quotations: there the speaker is
 * the narrator. Deeper nesting is left alone. A quotation over several paragraphs gives one symbol a paragraph, because
 * "he said" may stand after the last.
 */
import type { Quotation, Resolved, Token } from '../model.ts'
import { weighCues } from './cues.ts'
import type { Draft, Item, Range } from './item.ts'
import { repairTags } from './repair-tags.ts'
import { splitSentences } from './split-sentences.ts'

/** Where a quotation stands in its narration: its first and last symbol. */
export interface Site {
  /** Its place among the sites of the narration. */
  readonly index: number
  readonly quotation: number
  readonly first: number
  readonly last: number
}

export interface Narration {
  readonly items: readonly Item[]
  readonly sentences: readonly Range[]
  /** For each item, the index of its sentence. */
  readonly sentenceOf: readonly number[]
  readonly sites: readonly Site[]
}

const MARK = /^["'`“”„‟‘’‚‛«»‹›]+$/u

/** The writer's narration first, then those inside quotations, in order. */
export function narrate(document: Resolved): Narration[] {
  const { quotations, tokens } = document
  const nicknames = findNicknames(document)
  const outer = outermost(quotations)
  const hosts = new Set(quotations.map((quotation) => quotation.parent))
  const writers: Draft[] = []
  const inner = new Map<number, Draft[]>()
  const second = secondLevel(quotations, outer)
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    if (token.quotation < 0) {
      writers.push(draft(token, index, -1))
      continue
    }
    if (nicknames.has(token.quotation)) continue
    const top = outer[token.quotation]!
    add(writers, token, index, top)
    if (!hosts.has(top)) continue
    const child = second[token.quotation]!
    if (child < 0 && MARK.test(token.text)) continue
    if (!inner.has(top)) inner.set(top, [])
    add(inner.get(top)!, token, index, child)
  }
  const named = namedTokens(document)
  return [writers, ...inner.values()].map((items) => finish(items, document, named))
}

/** The quotations within a name, without which it reads as a name does: `Evan "Tad" Weil`. */
function findNicknames({ quotations, mentions }: Resolved): ReadonlySet<number> {
  const nicknames = new Set<number>()
  let next = 0
  for (const [index, { start, end }] of quotations.entries()) {
    while (next < mentions.length && mentions[next]!.end <= start) next++
    const mention = mentions[next]
    if (mention !== undefined && mention.start < start && end < mention.end) nicknames.add(index)
  }
  return nicknames
}

/** For each quotation the one around it that no other is around, or itself. */
export function outermost(quotations: readonly Quotation[]): number[] {
  const outer: number[] = []
  for (const [index, { parent }] of quotations.entries()) outer.push(parent < 0 ? index : outer[parent]!)
  return outer
}

/** For each quotation the one around it (or itself) that stands directly in an outermost one; -1 for the outermost. */
function secondLevel(quotations: readonly Quotation[], outer: readonly number[]): number[] {
  const second: number[] = []
  quotations.forEach(({ parent }, index) => {
    second.push(parent < 0 ? -1 : parent === outer[index] ? index : second[parent]!)
  })
  return second
}

function add(items: Draft[], token: Token, index: number, quotation: number): void {
  const last = items[items.length - 1]
  if (quotation >= 0 && last?.quotation === quotation && last.block === token.block) {
    last.end = token.end
    return
  }
  items.push(draft(token, index, quotation))
}

function draft(token: Token, index: number, quotation: number): Draft {
  const { start, end, text, lower, lemma, pos, block, sentence } = token
  return { token: index, quotation, start, end, text, lower, lemma, pos, block, sentence, cue: 0 }
}

/** Mends the tags and weighs the cues of items that are this narration's own. */
function finish(items: Draft[], document: Resolved, named: Uint8Array): Narration {
  const sentences = splitSentences(items, document)
  repairTags(items, sentences, named)
  weighCues(items)
  const sentenceOf: number[] = []
  for (let index = 0; index < sentences.length; index++) {
    const { from, to } = sentences[index]!
    for (let item = from; item < to; item++) sentenceOf.push(index)
  }
  return { items, sentences, sentenceOf, sites: findSites(items) }
}

/** 1 for each token of a name. */
function namedTokens({ tokens, mentions }: Resolved): Uint8Array {
  const named = new Uint8Array(tokens.length)
  for (const { from, to } of mentions) named.fill(1, from, to)
  return named
}

function findSites(items: readonly Item[]): Site[] {
  const sites = new Map<number, { index: number; quotation: number; first: number; last: number }>()
  for (let at = 0; at < items.length; at++) {
    const { quotation } = items[at]!
    if (quotation < 0) continue
    const known = sites.get(quotation)
    if (known) known.last = at
    else sites.set(quotation, { index: sites.size, quotation, first: at, last: at })
  }
  return [...sites.values()]
}
