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

export function sentenceIndex(
  sentences: readonly Sentence[],
  voiceOf: (sentence: Sentence) => Voice,
): SentenceIndex {
  const entries = new Map<string, number[]>()
  const enter = (key: string, at: number) => {
    const list = entries.get(key)
    if (list === undefined) entries.set(key, [at])
    else if (list.length <= RARE) list.push(at)
  }
  const withVoice = (sentence: Sentence, stem: string) => `${stem} ${voiceOf(sentence).id}`
  for (const [at, sentence] of sentences.entries()) {
    for (const stem of sentence.stems) {
      enter(stem, at)
      if (voiceOf(sentence).id !== null) enter(withVoice(sentence, stem), at)
    }
  }
  const rare = (key: string) => {
    const list = entries.get(key) ?? []
    return list.length <= RARE ? list : null
  }
  return {
    before: (at) => {
      const sentence = sentences[at]!
      const shared = new Map<number, number>()
      for (const stem of sentence.stems) {
        for (const other of rare(stem) ?? rare(withVoice(sentence, stem)) ?? []) {
          if (other < at) shared.set(other, (shared.get(other) ?? 0) + 1)
        }
      }
      return [...shared].filter(([, count]) => count >= LEAST).map(([other]) => other)
    },
  }
}
