/**
 * Names made of another place's: "Western Ornavia" is a part of Ornavia, "Hallen's Penn Park" lies in Hallen. The
 * gazetteer knows neither, but where they are is where the other is.
 */

const PARTS = new Set(
  `north south east west northern southern eastern western central northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern far upper lower inner outer greater mid upstate downtown midtown mainland
  metropolitan rural old`.split(/\s+/),
)

/** The shorter place name within a longer one, or null. */
export function baseName(text: string): string | null {
  const words = text.split(' ')
  const owner = words.findIndex((word) => /['’]s$/.test(word))
  if (owner >= 0 && owner < words.length - 1) {
    const owners = words.slice(0, owner + 1).join(' ')
    return owners.slice(0, -"'s".length)
  }
  let from = 0
  let to = words.length
  while (from < to - 1 && PARTS.has(words[from]!.toLowerCase())) from++
  if (from === 0) while (to > 1 && PARTS.has(words[to - 1]!.toLowerCase())) to--
  return from === 0 && to === words.length ? null : words.slice(from, to).join(' ')
}
