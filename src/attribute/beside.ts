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
export function ahead(site: Site, context: Context): number {
  const { items } = context.narration
  const { from } = sentenceAt(context.narration, site.first)
  let at = site.first - 1
  while (at >= from && SKIPPED.has(items[at]!.lower)) at--
  return at >= from && items[at]!.quotation < 0 ? at : -1
}
