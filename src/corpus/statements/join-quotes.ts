import type { QuoteReport } from '../../model.ts'
import { unionFind } from '../union-find.ts'
import { readQuote, type Sentence } from './read-quote.ts'
import { sameSpeaker, type Voice, voiceOf } from './same-speaker.ts'
import { isSameUtterance } from './same-utterance.ts'
import { sentenceIndex } from './sentence-index.ts'
import { weighStems } from './weigh-stems.ts'

/** What is looked at of a quote. */
export type Said = Pick<QuoteReport, 'id' | 'document' | 'start' | 'end' | 'content' | 'speaker'>

/** Finds which quotes are one statement. @returns groups of indexes, each in order */
export function joinQuotes(quotes: readonly Said[]): number[][] {
  const sets = unionFind(quotes.length)
  const voices = quotes.map(({ speaker }) => voiceOf(speaker))
  const sentences = distinct(quotes, voices, sets.union)
  const weights = weighStems(sentences)
  const index = sentenceIndex(sentences, ({ quote }) => voices[quote]!)
  for (const [at, sentence] of sentences.entries()) {
    for (const other of index.before(at)) {
      const [a, b] = [sentence.quote, sentences[other]!.quote]
      const near = quotes[a]!.document === quotes[b]!.document
      if (near && overlap(quotes[a]!, quotes[b]!)) continue
      const speaker = sameSpeaker(voices[a]!, voices[b]!)
      if (isSameUtterance(sentence, sentences[other]!, speaker, near, weights)) sets.union(a, b)
    }
  }
  return sets.groups()
}

/**
 * The sentences of all quotes; those of one voice in the same words are one, so that what a thousand papers print costs
 * what one prints, and their quotes are joined, unless too little is said: "Never again" is no quotation of "Never again".
 */
function distinct(
  quotes: readonly Said[],
  voices: readonly Voice[],
  union: (a: number, b: number) => void,
): Sentence[] {
  const first = new Map<string, Sentence>()
  for (const sentence of quotes.flatMap(readQuote)) {
    const { id } = voices[sentence.quote]!
    const key = `${id ?? ''}\n${sentence.words}`
    const known = first.get(key)
    if (known === undefined) first.set(key, sentence)
    else if (sentence.stems.length >= (id === null ? 3 : 1) && sentence.words.length > 8)
      union(known.quote, sentence.quote)
  }
  return [...first.values()].filter(({ stems }) => stems.length >= 2)
}

/** A quotation inside another is somebody's own, told by the speaker of the outer one. */
function overlap(a: Said, b: Said): boolean {
  return a.start < b.end && b.start < a.end
}
