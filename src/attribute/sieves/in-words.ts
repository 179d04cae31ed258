import { type Context, type Sieve, sentenceAt } from '../context.ts'

const REACH = 30

/** `In the words of Ilves, the pact is “a leash.”` · `The pact is, in Ilves’s words, “a leash.”` */
export const inWords: Sieve = (site, context) => {
  const { items } = context.narration
  const { from, to } = sentenceAt(context.narration, site.first)
  const last = Math.min(to, site.last + REACH)
  for (let at = Math.max(from + 1, site.first - REACH); at < last; at++) {
    if (items[at]!.lower !== 'words' || items[at]!.quotation >= 0) continue
    const phrase = context.candidates.at[at]
    if (!phrase || items[phrase.from - 1]?.lower !== 'in') continue
    const speaker = context.candidates.owners.get(phrase.from) ?? authorBehind(at, context)
    if (speaker) return { speaker, cue: { from: at, to: at + 1 } }
  }
  return null
}

function authorBehind(words: number, { narration: { items }, candidates }: Context) {
  const author = items[words + 1]?.lower === 'of' ? candidates.at[words + 2] : undefined
  return author?.from === words + 2 ? author : null
}
