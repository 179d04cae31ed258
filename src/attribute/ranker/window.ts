/** The candidates that one quotation chooses from. */
import { firstWhere } from '../../text/first-where.ts'
import type { Candidate } from '../candidates.ts'
import type { Context } from '../context.ts'
import type { Site } from '../narration.ts'

const PARAGRAPHS_BEFORE = 3
const PARAGRAPHS_AFTER = 1
/** Further away than this, only who spoke last is looked at. */
const REACH = 250
const LAST_SPEAKERS = 2

/** Those near by, and the last speakers however far away, in the order of the text. */
export function candidateWindow(site: Site, context: Context): Candidate[] {
  const { document, narration, candidates } = context
  const { items } = narration
  const first = items[site.first]!.block - PARAGRAPHS_BEFORE
  const last = items[site.last]!.block + PARAGRAPHS_AFTER
  const found: Candidate[] = []
  for (
    let i = firstWhere(candidates.all, ({ to }) => to >= site.first - REACH);
    i < candidates.all.length;
    i++
  ) {
    const candidate = candidates.all[i]!
    if (candidate.from > site.last + REACH) break
    const { block, start } = items[candidate.head]!
    const { label } = document.blocks[block]!
    if (block >= first && block <= last && !(label && start < label.end)) found.push(candidate)
  }
  const far = lastSpeakers(site, context).filter((speaker) => !found.includes(speaker))
  return far.length === 0 ? found : [...far, ...found].sort((a, b) => a.index - b.index)
}

function lastSpeakers(site: Site, { narration: { sites }, answers }: Context): Candidate[] {
  const found: Candidate[] = []
  for (let i = site.index - 1; i >= 0 && found.length < LAST_SPEAKERS; i--) {
    const speaker = answers.get(sites[i]!.quotation)?.speaker
    if (speaker && speaker !== found[0]) found.push(speaker)
  }
  return found
}
