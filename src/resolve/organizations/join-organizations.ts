/**
 * Organizations are one where their names are alike but for case and a leading article, where the text gives the short
 * form in parentheses, "the Harbour Workers' Council (HWC)", and where a short form can be of one name alone: letters in
 * capitals of all its words, "HWC", or what stands before the form of a company, "Orna" for Orna Airlines. Nothing else is joined:
 * "the Council" may be any.
 */
import { fold } from '../../lexicon/fold.ts'
import { isCompanyForm } from '../../lexicon/organization-words.ts'
import type { Mentioned } from '../../model.ts'
import { append } from '../../text/append.ts'

/** Indexes into `mentions`, in order, one list an organization. */
export function joinOrganizations(document: Mentioned): number[][] {
  const shortOf = shortForms(document)
  const groups = new Map<string, number[]>()
  document.mentions.forEach((mention, index) => {
    if (mention.type !== 'organization') return
    const key = keyOf(mention.text)
    append(groups, shortOf.get(key) ?? key, index)
  })
  return [...groups.values()]
}

/** By the key of the short form that of the long one. */
function shortForms({ mentions, tokens }: Mentioned): ReadonlyMap<string, string> {
  const shortOf = new Map<string, string>()
  const longOf = new Map<string, Set<string>>()
  const texts = mentions.flatMap(({ type, text }) => (type === 'organization' ? [text] : []))
  for (const text of new Set(texts)) {
    for (const short of [lettersOf(text), beginningOf(text)]) {
      if (short !== null) longOf.set(short, (longOf.get(short) ?? new Set()).add(keyOf(text)))
    }
  }
  for (const text of texts) {
    const [only, ...others] = longOf.get(text) ?? []
    if (only !== undefined && others.length === 0) shortOf.set(keyOf(text), only)
  }
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1]
    if (mention.type !== 'organization' || next === undefined) return
    const between = tokens[mention.to]?.text === '(' && next.from === mention.to + 1
    if (between && tokens[next.to]?.text === ')' && isAcronymOf(next.text, mention.text)) {
      shortOf.set(keyOf(next.text), keyOf(mention.text))
    }
  })
  return shortOf
}

function keyOf(text: string): string {
  return fold(text).replace(/^the /, '')
}

/** "HWC" for Harbour Workers’ Council: of three words or more, and nothing but words with a capital. */
function lettersOf(name: string): string | null {
  const words = name.replace(/^the /i, '').split(/[\s-]+/)
  return words.length > 2 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word))
    ? words.map((word) => word.charAt(0)).join('')
    : null
}

/** "Orna" for Orna Airlines. */
function beginningOf(name: string): string | null {
  const end = name.lastIndexOf(' ')
  return end > 0 && isCompanyForm(name.slice(end + 1).toLowerCase()) ? name.slice(0, end) : null
}

/** Whether the letters begin words of the name in their order; small words may be passed over. */
function isAcronymOf(short: string, name: string): boolean {
  const letters = fold(short).replace(/[^a-z]/g, '')
  let at = 0
  for (const word of fold(name).split(/[\s-]+/)) if (word[0] === letters[at]) at++
  return letters.length >= 2 && at === letters.length
}
