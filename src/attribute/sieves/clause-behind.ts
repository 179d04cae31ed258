import { type Context, type Sieve, sentenceAt } from '../context.ts'
import { closes, isCue } from '../cues.ts'
import { subjectOf } from '../subject.ts'

const REACH = 60

/** The reporting clause closes the sentence: `Norvia would “never” give in, Ilves said on Monday.` */
export const clauseBehind: Sieve = (site, context) => {
  const { items } = context.narration
  const { to } = sentenceAt(context.narration, site.last)
  for (let verb = site.last + 2; verb < Math.min(to, site.last + REACH); verb++) {
    if (items[verb]!.quotation >= 0 || !isCue(items[verb]!) || !closes(items, verb)) continue
    const cue = { from: verb, to: verb + 1 }
    const inverted = context.candidates.at[verb + 1]
    if (isComma(verb - 1, context) && inverted?.from === verb + 1 && !/ing$/.test(items[verb]!.lower))
      return { speaker: inverted, cue }
    const speaker = subjectOf(verb, context)
    if (inApposition(site.last + 1, verb, context)) continue
    if (speaker && speaker.from > site.last && isComma(speaker.from - 1, context)) return { speaker, cue }
  }
  return null
}

function isComma(at: number, { narration: { items } }: Context): boolean {
  return items[at]!.lower === ',' || items[at]!.quotation >= 0
}

/** `… of “a sham,” a charge Ilves denied`: what is told of the words right behind them does not report them. */
function inApposition(from: number, verb: number, { narration: { items }, candidates }: Context): boolean {
  const at = items[from]?.lower === ',' ? from + 1 : from
  const phrase = candidates.at[at]
  const next = phrase && candidates.at[phrase.to]
  return phrase?.kind === 'nominal' && phrase.from === at && next?.from === phrase.to && next.to <= verb
}
