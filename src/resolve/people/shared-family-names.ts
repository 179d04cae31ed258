/**
 * The names in full of couples: "Tom and Anna Dell" are Tom Dell and Anna Dell, "the brothers Karl and Otto Dell" likewise.
 * Whom the text knew before, or calls by a title of his own, is named by his family name and shares nobody's: "Brandt and Anna Dell met".
 */
import { isFirstName } from '../../lexicon/first-names.ts'
import type { Mentioned } from '../../model.ts'
import { isFullName, parseName } from '../../names/parse-name.ts'

/** By index of the mention, the name completed. */
export function sharedFamilyNames({ mentions, tokens }: Mentioned): ReadonlyMap<number, string> {
  const known = new Set<string>()
  for (const { type, text } of mentions) {
    if (type !== 'person') continue
    const name = parseName(text)
    if (isFullName(name)) known.add(name.parts.at(-1)!)
  }
  const completed = new Map<number, string>()
  mentions.forEach((mention, index) => {
    if (mention.type !== 'person') return
    const next = mentions[index + 1]
    const { parts } = parseName(mention.text)
    if (parts.length !== 1) return
    const isCouple =
      next?.type === 'person' &&
      next.from === mention.to + 1 &&
      tokens[mention.to]?.lower === 'and' &&
      (mention.title === null || tokens[mention.title.to - 1]!.lower.endsWith('s')) &&
      isFullName(parseName(next.text)) &&
      isFirstName(mention.text)
    if (!isCouple) known.add(parts[0]!)
    else if (!known.has(parts[0]!)) {
      const family = next.text.split(' ').slice(parseName(next.text).family)
      completed.set(index, `${mention.text} ${family.join(' ')}`)
    }
  })
  return completed
}
