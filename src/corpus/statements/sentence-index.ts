/**
 * Sentences are compared only with those that share rare words (an inverted index, as search engines keep it), never all
 * with all. In a large pile hardly a word is rare any more; there a word is looked up among the sentences of the speaker.
 */
import type { Sentence } from './read-quote.ts'
import type { Voice } from './same-speaker.ts'

/** What stands in more sentences than these is not rare. */
const RARE = 64
/** Rare words that two sentences must share in order to be compared. */
const LEAST = 2

export interface SentenceIndex {
  /** Indexes of the sentences before that one that may say the same. */
  readonly before: (at: number) => number[]
}

/** The sentences that hold a stem; of those beyond what is rare only one is kept. */
type Entries = Map<string, number[]>

function enter(entries: Entries, stem: string, at: number): void {
  const list = entries.get(stem)
  if (list === undefined) entries.set(stem, [at])
  else if (list.length <= RARE) list.push(at)
}

export function sentenceIndex(
  sentences: readonly Sentence[],
  voiceOf: (sentence: Sentence) => Voice,
): SentenceIndex {
  const everywhere: Entries = new Map()
  for (const [at, { stems }] of sentences.entries()) for (const stem of stems) enter(everywhere, stem, at)
  const isRare = (stem: string) => everywhere.get(stem)!.length <= RARE
  const ofVoice = new Map<string, Entries>()
  for (const [at, sentence] of sentences.entries()) {
    const { id } = voiceOf(sentence)
    if (id === null) continue
    const entries: Entries = ofVoice.get(id) ?? new Map()
    for (const stem of sentence.stems) if (!isRare(stem)) enter(entries, stem, at)
    if (entries.size > 0) ofVoice.set(id, entries)
  }
  const withStem = (stem: string, { id }: Voice): readonly number[] => {
    const list = (isRare(stem) ? everywhere : ofVoice.get(id ?? ''))?.get(stem) ?? []
    return list.length <= RARE ? list : []
  }
  return {
    before: (at) => {
      const sentence = sentences[at]!
      const shared = new Map<number, number>()
      for (const stem of sentence.stems) {
        for (const other of withStem(stem, voiceOf(sentence))) {
          if (other < at) shared.set(other, (shared.get(other) ?? 0) + 1)
        }
      }
      return [...shared].filter(([, count]) => count >= LEAST).map(([other]) => other)
    },
  }
}
