import { type Context, type Sieve, sentenceAt } from '../context.ts'
import { isCue } from '../cues.ts'
import type { Range, Site } from '../narration.ts'
import { subjectOf } from '../subject.ts'

const LABEL = /^(quote|quotes|quotation|statement|comment|reaction|reply|answer|in (his|her|their) words)$/
/** How many sentences before a label the story may last have named the speaker. */
const REACH = 12

/** `Quote: “We won.”` in a press summary: whoever the story before it reports. */
export const labelled: Sieve = (site, context) => {
  if (!hasLabel(site, context)) return null
  const { sentences, sentenceOf } = context.narration
  const here = sentenceOf[site.first]!
  for (let index = here - 1; index >= Math.max(0, here - REACH); index--) {
    const speaker = reporter(sentences[index]!, context)
    if (speaker) return { speaker, cue: null }
  }
  return null
}

function hasLabel(site: Site, { narration, document }: Context): boolean {
  const { items } = narration
  const { from } = sentenceAt(narration, site.first)
  const first = items[site.first]!
  const label = document.blocks[first.block]!.label
  const words =
    label && label.end <= first.start && items[from]!.start <= label.end
      ? document.text.slice(label.start, label.end)
      : items[site.first - 1]?.lower === ':'
        ? document.text.slice(items[from]!.start, first.start)
        : ''
  return LABEL.test(
    words
      .replace(/\s*:\s*$/, '')
      .trim()
      .toLowerCase(),
  )
}

function reporter({ from, to }: Range, context: Context) {
  for (let at = from + 1; at < to; at++) {
    if (!isCue(context.narration.items[at]!)) continue
    const speaker = subjectOf(at, context)
    if (speaker && (speaker.mention >= 0 || speaker.reference >= 0 || speaker.kind === 'name')) return speaker
  }
  return null
}
