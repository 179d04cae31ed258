/**
 * Who speaks where no rule says so and nobody is likely: a paragraph that is nothing but a quotation is of whom the
 * paragraph before tells last. `Told of the plan, Oskar Dahl rolled his eyes. ¶ “It is August, mate.”`
 */
import type { Answer, Context } from '../context.ts'
import { actorIn, isPerson } from '../dialogue/beat.ts'
import type { Site } from '../narration.ts'
import { sentenceBeside, sharesParagraph, standsAlone } from '../neighbours.ts'

/** Names and titles in marks are as short, and seldom end in a mark. */
const FEWEST_WORDS = 4

export function lastResort(site: Site, context: Context): Answer | null {
  const { narration, document, candidates } = context
  const before = sentenceBeside(site, -1, context)
  if (!before || sharesParagraph(before, site, context) || !standsAlone(site, context)) return null
  const { content, parent } = document.quotations[narration.items[site.first]!.quotation]!
  const { start, end } = content[0]!
  const said = document.text.slice(start, end)
  if (parent >= 0 || !/[.,!?…]$/.test(said) || said.split(/\s+/, FEWEST_WORDS).length < FEWEST_WORDS)
    return null
  const block = document.blocks[narration.items[before.from]!.block]!
  if (block.kind !== 'paragraph') return null
  for (let at = before.from; at < before.to; at++) if (narration.items[at]!.quotation >= 0) return null
  const inside = candidates.all.find(
    (one) => one.from >= before.from && one.to <= before.to && !one.genitive && isPerson(one, context),
  )
  const speaker = actorIn(before, context) ?? inside
  // "leaders" and "women" have no voice of their own
  const isSomebody = speaker && (speaker.kind !== 'nominal' || speaker.reference >= 0)
  return isSomebody ? { speaker, cue: null } : null
}
