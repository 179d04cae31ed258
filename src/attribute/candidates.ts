/**
 * Possible speakers: the noun phrases of a narration, each linked to the mention or reference at its head. The phrases
 * come from the tags alone, so that a speaker whom no name finder knows ("a woman in the crowd") is still there; the
 * link says who is meant. Rules choose among candidates, whatever does the choosing.
 */
import { isHonour } from '../lexicon/honours.ts'
import type { Resolved, Span } from '../model.ts'
import type { Narration } from './narration.ts'
import { type NounPhrase, nounPhrases } from './noun-phrases.ts'

export interface Candidate extends NounPhrase {
  /** Its place among all of its narration. */
  readonly index: number
  /** Index into `mentions` of the name at the head, or -1. */
  readonly mention: number
  /** Index into `references` of the pronoun or role at the head, or -1. */
  readonly reference: number
}

export interface Candidates {
  /** In the order of the text; a possessor stands before the phrase that it opens. */
  readonly all: readonly Candidate[]
  /** The possessor that opens a longer phrase, by its first item. */
  readonly owners: ReadonlyMap<number, Candidate>
  /** For each item the outermost candidate that covers it, or null. */
  readonly at: readonly (Candidate | null)[]
  /** For each item, and for the end of all, how many outermost candidates begin before it. */
  readonly begunBefore: Int32Array
}

/** The candidates of one narration, in order. */
export function findCandidates({ items, sentences }: Narration, document: Resolved): Candidates {
  const mentionAt = follow(document.mentions)
  const referenceAt = follow(document.references)
  const all: Candidate[] = []
  const owners = new Map<number, Candidate>()
  const at = new Array<Candidate | null>(items.length).fill(null)
  for (const sentence of sentences) {
    for (const phrase of nounPhrases(items, sentence)) {
      const head = items[phrase.head]!
      if (isEmptyIt(items, phrase) || isSalutation(items, phrase)) continue
      // "Tom Brandt KC" is known as Tom Brandt
      const named = mentionAt(
        isHonour(head.text) && phrase.head > phrase.from ? items[phrase.head - 1]! : head,
      )
      // A name that begins before its phrase has swallowed something: "'Union' Ilves"; "said I." ends in no initial.
      const swallows = named >= 0 && document.mentions[named]!.start < items[phrase.from]!.start
      const isI = (head.text === 'I' || head.text === 'I.') && phrase.to - phrase.from === 1
      const mention = swallows || isI ? -1 : named
      const kind = isI ? 'pronoun' : phrase.kind
      const reference = referenceAt(head)
      const { from, to, genitive } = phrase
      const candidate: Candidate = {
        index: all.length,
        from,
        to,
        head: phrase.head,
        kind,
        genitive,
        mention,
        reference,
      }
      all.push(candidate)
      if (genitive) owners.set(from, candidate)
      for (let item = from; item < to; item++) at[item] = candidate
    }
  }
  return { all, at, owners, begunBefore: countBeginnings(at) }
}

function countBeginnings(at: readonly (Candidate | null)[]): Int32Array {
  const begunBefore = new Int32Array(at.length + 1)
  for (let item = 0; item < at.length; item++) {
    begunBefore[item + 1] = begunBefore[item]! + (at[item]?.from === item ? 1 : 0)
  }
  return begunBefore
}

/** "It was reported that …" says of nobody that he reported. */
function isEmptyIt(items: Narration['items'], { head, to }: NounPhrase): boolean {
  return items[head]!.lower === 'it' && items[to]?.lemma === 'be' && (items[to + 1]?.cue ?? 0) > 0
}

/** "SIR – My grandfather used to say": whoever is written to says nothing. */
function isSalutation(items: Narration['items'], { from, to }: NounPhrase): boolean {
  return (
    to - from === 1 && /^(?:SIR|MADAM)$/.test(items[from]!.text) && /^[–—-]+$/.test(items[to]?.lower ?? '')
  )
}

/** Finds the span that holds another; spans are in order and disjoint, and the next question is asked close by. */
function follow(spans: readonly Span[]): (inner: Span) => number {
  let at = 0
  return ({ start, end }) => {
    while (at > 0 && spans[at - 1]!.end > start) at--
    while (at < spans.length && spans[at]!.end <= start) at++
    const found = spans[at]
    return found && found.start <= start && end <= found.end ? at : -1
  }
}
