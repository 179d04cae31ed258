/** "Quote:" in front of a quotation: not a name, but the sign that the story's speaker is quoted. */
import { type Context, sentenceAt } from './context.ts'
import type { Site } from './narration.ts'

const LABEL = /^(quote|quotes|quotation|statement|comment|reaction|reply|answer|in (his|her|their) words)$/
/** Whether such a label opens the block of the quotation. */
export function hasLabel(site: Site, { narration, document }: Context): boolean {
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
  return LABEL.test(words.trim().replace(/:$/, '').trimEnd().toLowerCase())
}
