/** Where the writer's words begin and end beside a quotation, past commas and dashes. */
import { type Context, sentenceAt } from './context.ts'
import type { Site } from './narration.ts'

const SKIPPED = new Set([',', '—', '–', '-', '.', '!', '?', '…', ')', '(', ':', '--'])

/** The first item behind the quotation in its sentence that is a word, or -1. */
export function behind(site: Site, context: Context): number {
  const { items } = context.narration
  const { to } = sentenceAt(context.narration, site.last)
  let at = site.last + 1
  while (at < to && SKIPPED.has(items[at]!.lower)) at++
  return at < to && items[at]!.quotation < 0 ? at : -1
}

/** The last item before the quotation in its sentence that is a word, or -1. */
function ahead(site: Site, context: Context): number {
  const { items } = context.narration
  const { from } = sentenceAt(context.narration, site.first)
  let at = site.first - 1
  while (at >= from && SKIPPED.has(items[at]!.lower)) at--
  return at >= from && items[at]!.quotation < 0 ? at : -1
}

const LINKS = new Set(
  "that a an the as it him her them to of is was 's so such how why be being been".split(' '),
)

/** Whether nothing but small words stands between an item and the quotation behind it: "called it a". */
export function adjoins(site: Site, item: number, context: Context): boolean {
  let at = ahead(site, context)
  while (at > item && LINKS.has(context.narration.items[at]!.lower)) at--
  return at === item
}
