/**
 * Organizations are one where their names are alike but for case and a leading article, and where the text itself gives
 * the short form in parentheses: "the Harbour Workers' Council (HWC)". Nothing else is joined: "the Council" may be any.
 */
import { fold } from '../../lexicon/fold.ts'
import type { Mentioned } from '../../model.ts'
import { append } from '../../text/append.ts'

/** Indexes into `mentions`, in order, one list an organization. */
export function joinOrganizations({ mentions, tokens }: Mentioned): number[][] {
  const shortOf = new Map<string, string>()
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1]
    if (mention.type !== 'organization' || next === undefined) return
    const between = tokens[mention.to]?.text === '(' && next.from === mention.to + 1
    if (between && tokens[next.to]?.text === ')' && isAcronymOf(next.text, mention.text)) {
      shortOf.set(keyOf(next.text), keyOf(mention.text))
    }
  })
  const groups = new Map<string, number[]>()
  mentions.forEach((mention, index) => {
    if (mention.type !== 'organization') return
    const key = shortOf.get(keyOf(mention.text)) ?? keyOf(mention.text)
    append(groups, key, index)
  })
  return [...groups.values()]
}

function keyOf(text: string): string {
  return fold(text).replace(/^the /, '')
}

/** Whether the letters begin words of the name in their order; small words may be passed over. */
function isAcronymOf(short: string, name: string): boolean {
  const letters = fold(short).replace(/[^a-z]/g, '')
  let at = 0
  for (const word of fold(name).split(/[\s-]+/)) if (word[0] === letters[at]) at++
  return letters.length >= 2 && at === letters.length
}
