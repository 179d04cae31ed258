/**
 * The words that rule a quotation, from its own outwards: "denied" and "claim" in `Ilves denied Brandt's claim that the
 * deal was “dead”`. A parse would give them as the path from the quotation to the root; here it is a walk to the left
 * from subject to subject, which steps over the verbs that stand between a subject and its own.
 */
import { isCueNoun } from '../../lexicon/cues.ts'
import { hashText, mix } from '../../text/hash.ts'
import type { Candidate } from '../candidates.ts'
import { type Context, sentenceAt } from '../context.ts'
import type { Item } from '../item.ts'
import type { Site } from '../narration.ts'
import { agentOf, isPassive } from '../passive.ts'
import { subjectOf } from '../subject.ts'
import { strength } from './measures.ts'

export interface Governor {
  /** Item of the verb or noun. */
  readonly item: number
  /** Whoever does it, or whose it is. */
  readonly who: Candidate | null
  /** How strongly it announces words: as of a verb, or of a noun (6 and 7). */
  readonly strength: number
  /** What ties the quotation to it, through all that stands between. */
  readonly path: number
}

const REACH = 60
const MOST = 5
/** So many phrases with prepositions may follow a noun. */
const HOPS = 3
const NOUN = 6
const CUE_NOUN = 7
/** Between a noun and what it governs: "her claim that the", "the remark: ", "a promise of". */
const LINKS = new Set("that to of as a an the is was were are be been 's : , , about".split(' '))

/** From here on a word announces what it rules: a verb that does so now and then, a noun that stands for an utterance. */
export function announces(strength: number): boolean {
  return strength >= 3 && strength !== NOUN
}

/** Of the words before a quotation in its sentence, those that rule it; the nearest first. */
export function governorsOf(site: Site, context: Context): Governor[] {
  const { items } = context.narration
  const start = Math.max(sentenceAt(context.narration, site.first).from, site.first - REACH)
  const governors: Governor[] = []
  let edge = site.first
  let path = 1
  while (edge > start && governors.length < MOST) {
    const link = linkOf(items, edge)
    const noun = nounBefore(edge, start, site, context)
    if (noun) {
      path = mix(path, link, noun.strength)
      governors.push({ ...noun, path })
      edge = context.candidates.at[noun.item]!.from
      continue
    }
    const verb = verbBefore(items, edge, start)
    if (verb < 0) break
    const isCopula = items[verb]!.pos !== 'VERB'
    path = mix(path, link, isCopula ? 9 : strength(items[verb]!))
    const subject = subjectOf(verb, context)
    if (!isCopula) {
      const passive = isPassive(items, verb)
      const who = passive ? agentOf(verb, context) : subject
      path = mix(path, passive ? 1 : 0)
      governors.push({ item: verb, who, strength: strength(items[verb]!), path })
    }
    edge = clauseStart(verb, subject, items)
  }
  return governors
}

/** The noun right before, with its owner or author: "his claim that", "a statement by the ministry:". */
function nounBefore(
  edge: number,
  start: number,
  site: Site,
  context: Context,
): Omit<Governor, 'path'> | null {
  const { items } = context.narration
  let at = edge - 1
  while (at > start && LINKS.has(items[at]!.lower)) at--
  if (at === edge - 1 && edge < site.first && items[edge]!.lower !== 'to') return null
  const phrase = utteranceAround(context.candidates.at[at] ?? null, context)
  if (!phrase || phrase.kind === 'pronoun' || phrase.kind === 'relative') return null
  const author = authored(phrase, context)
  const noun = author ?? phrase
  const owner = author ? phrase : (context.candidates.owners.get(noun.from) ?? null)
  const isCue = isCueNoun(items[noun.head]!.lower)
  if (!owner && !isCue) return null
  return { item: noun.head, who: owner, strength: isCue ? CUE_NOUN : NOUN }
}

/** "Her suggestion at a debate in Hallen that …": the utterance that the phrase belongs to, or the phrase itself. */
function utteranceAround(
  phrase: Candidate | null,
  { narration: { items }, candidates }: Context,
): Candidate | null {
  for (let at = phrase, step = 0; at && step < HOPS; step++) {
    if (isCueNoun(items[at.head]!.lower)) return at
    const link = items[at.from - 1]
    if (link?.pos !== 'ADP' || link.lower === 'by' || link.lower === 'of') return phrase
    const host: Candidate | null = candidates.at[at.from - 2] ?? null
    at = host?.to === at.from - 1 ? host : null
  }
  return phrase
}

/** What the phrase is the author of: "a statement by the ministry", "the claim of Ilves". */
function authored({ from }: Candidate, { narration: { items }, candidates }: Context): Candidate | null {
  const link = items[from - 1]?.lower
  const noun = candidates.at[from - 2]
  if (noun?.to !== from - 1) return null
  return link === 'by' || (link === 'of' && isCueNoun(items[noun.head]!.lower)) ? noun : null
}

/** The nearest verb, or auxiliary without one, or -1. */
function verbBefore(items: readonly Item[], edge: number, start: number): number {
  for (let at = edge - 1; at >= start; at--) {
    const { pos, quotation, lower } = items[at]!
    if (quotation >= 0) continue
    if (pos === 'VERB' || pos === 'AUX') return at
    if (lower === ';') return -1
  }
  return -1
}

/** Where the clause of a verb begins: nothing between there and the verb rules what comes behind. */
function clauseStart(verb: number, subject: Candidate | null, items: readonly Item[]): number {
  if (items[verb - 1]?.lower === 'to') return verb - 1
  if (!subject || subject.to > verb || items[verb]!.lower.endsWith('ing')) return verb
  // "Ilves said Brandt came and was": the verbs between may be those that rule it
  const shares = items[verb]!.pos === 'AUX' && items.slice(subject.to, verb).some(({ pos }) => pos === 'VERB')
  return shares ? verb : subject.from
}

/** The word that ties a clause to what stands before it: "that", "to", a comma; else its kind. */
function linkOf(items: readonly Item[], edge: number): number {
  const here = items[edge]!
  const before = items[edge - 1]!
  const own = here.lower === 'to' || here.lower === 'who' || here.lower === 'which' ? hashText(here.lower) : 0
  if (before.quotation >= 0) return mix(own, 2)
  return mix(
    own,
    /^(SCONJ|ADP|CCONJ|PUNCT|PRON|PART)$/.test(before.pos) ? hashText(before.lower) : hashText(before.pos),
  )
}
