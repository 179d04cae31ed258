/**
 * What a name is called once, it is throughout the document: "the news website Verity", "Cyclone Amara", "Kapsowar, a
 * village in", "Hale Valley 2-1 Dunmore". The weights see the description only where it stands.
 */
import { lookupCountry } from '../lexicon/countries.ts'
import { isCompanyForm } from '../lexicon/organization-words.ts'
import { isTitle } from '../lexicon/titles.ts'
import type { Token } from '../model.ts'
import { isLikeliest, type JudgedRange } from './correction.ts'
import { isScorer, isTraded, speaksForFirm } from './firm-or-club.ts'
import { isOutlet } from './news-outlet.ts'
import { NONE, ORGANIZATION, OTHER, PERSON, PLACE } from './semi-markov.ts'
import { isSettlement } from './settlement.ts'
import { isStorm } from './storm.ts'

/** From this probability on, what is called as companies are is one. */
const SURE = 0.8

interface Named extends JudgedRange {
  /** The words in lower case. */
  readonly key: string
}

interface Description {
  /** What a name is that is described so. */
  readonly label: number
  /** What it may have been taken for, wherever it stands. */
  readonly from: readonly number[]
  /** `next` is the stretch behind. */
  readonly describes: (tokens: readonly Token[], stretch: Named, next: Named | undefined) => boolean
  /** The words of it that stand for it alone. */
  readonly shortened: (key: string) => readonly string[]
}

const whole = (key: string) => [key]
/** "Weil Metals" and "Weil" of "Weil Metals, Inc.". */
const beginnings = (key: string) => {
  const words = key.split(' ')
  return words.map((_, i) =>
    words
      .slice(0, i + 1)
      .join(' ')
      .replace(/(?:,| &)$/, ''),
  )
}
const lastWord = (key: string) => [key, key.slice(key.lastIndexOf(' ') + 1)]

const descriptions: readonly Description[] = [
  { label: ORGANIZATION, from: [PERSON, NONE], describes: isOutlet, shortened: whole },
  { label: OTHER, from: [PERSON, PLACE, ORGANIZATION, NONE], describes: isStorm, shortened: lastWord },
  { label: PLACE, from: [PERSON, OTHER, ORGANIZATION], describes: isSettlement, shortened: whole },
  { label: ORGANIZATION, from: [PERSON], describes: isScorer, shortened: lastWord },
  { label: ORGANIZATION, from: [PERSON], describes: speaksForFirm, shortened: whole },
  { label: ORGANIZATION, from: [PERSON, OTHER], describes: isTraded, shortened: whole },
  { label: ORGANIZATION, from: [PERSON, OTHER, NONE], describes: isCompany, shortened: beginnings },
]

/** "Weil Metals Inc." */
function isCompany(tokens: readonly Token[], stretch: Named): boolean {
  const { from, to, probabilities } = stretch
  return to - from > 1 && probabilities[ORGANIZATION]! >= SURE && isCompanyForm(tokens[to - 1]!.lower)
}

export function describeOnce<Stretch extends Named>(
  tokens: readonly Token[],
  stretches: readonly Stretch[],
): readonly Stretch[] {
  const described = new Map<string, Description>()
  stretches.forEach((stretch, i) => {
    for (const description of descriptions) {
      if (!description.describes(tokens, stretch, stretches[i + 1])) continue
      for (const key of description.shortened(stretch.key)) described.set(key, description)
      break
    }
  })
  if (described.size === 0) return stretches
  for (const key of bornByOthers(tokens, stretches, described)) described.delete(key)
  return stretches.map((stretch) => {
    const description = described.get(stretch.key)
    return description ? { ...stretch, probabilities: as(description, stretch) } : stretch
  })
}

/**
 * "Brandt analyst Mara Dell said" makes no firm of Brandt where Tomas Brandt or Mr Brandt is in the text, and no storm is
 * a country.
 */
function bornByOthers(
  tokens: readonly Token[],
  stretches: readonly Named[],
  described: ReadonlyMap<string, Description>,
): string[] {
  const parts = stretches.flatMap((stretch) => {
    const { key, from } = stretch
    if (described.has(key) && isTitle(tokens[from - 1]?.lower ?? '')) return key
    const isFull = key.includes(' ') && !described.has(key) && isLikeliest(PERSON, stretch)
    return isFull ? [key.slice(0, key.indexOf(' ')), key.slice(key.lastIndexOf(' ') + 1)] : []
  })
  return [...parts, ...[...described.keys()].filter((key) => lookupCountry(key))]
}

function as({ label, from }: Description, { probabilities }: JudgedRange): readonly number[] {
  const gained = from.reduce((sum, other) => sum + probabilities[other]!, 0)
  return probabilities.map((p, other) => (other === label ? p + gained : from.includes(other) ? 0 : p))
}
