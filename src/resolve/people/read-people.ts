import { genderOfWord } from '../../lexicon/gendered-words.ts'
import { isRank } from '../../lexicon/titles.ts'
import type { Gender, Mentioned } from '../../model.ts'
import { isFullName, type PersonName, parseName } from '../../names/parse-name.ts'
import { relativeOf } from './kin.ts'
import { sharedFamilyNames } from './shared-family-names.ts'

const FORMS = ['mr', 'mrs', 'miss', 'lord', 'lady'] as const
type Form = (typeof FORMS)[number]

/** A mention of a person with its name taken apart. */
export interface NamedPerson {
  /** Index into `mentions`. */
  readonly mention: number
  readonly name: PersonName
  /** The name in full where the text shares the family name out: "Tom Dell" in "Tom and Anna Dell". */
  readonly text: string
  readonly sentence: number
  /** As the title says, or the noun in front: "Mr. Dell", "her husband, Tom". */
  readonly gender: Gender | null
  /** A title stands in front, which is mostly followed by a family name. */
  readonly titled: boolean
  /** "Colonel", "Dr.", of whom nothing but that may be known. */
  readonly ranked: boolean
  /** "Mrs.", "Miss" or "Lady", of whom one family may have several, as it may have a "Lord" beside a "Mr.". */
  readonly form: Form | null
  /** The mention of whose relative this is: Tom Dell's in "Tom Dell and his wife, Ana". */
  readonly relative: number | null
}

/** Reads the names of all people of a document, in order. */
export function readPeople(document: Mentioned): NamedPerson[] {
  const { mentions, tokens } = document
  const people: NamedPerson[] = []
  const shared = sharedFamilyNames(document)
  mentions.forEach((mention, index) => {
    if (mention.type !== 'person') return
    const text = shared.get(index) ?? mention.text
    const before = mention.title ?? { from: Math.max(0, mention.from - 1), to: mention.from }
    people.push({
      mention: index,
      name: parseName(text),
      text,
      sentence: tokens[mention.from]!.sentence,
      gender: genderInFront(document, before.from, mention.from),
      titled: mention.title !== null,
      ranked: isRank(tokens[mention.from - 1]?.lower ?? ''),
      form: formInFront(document, before.from, mention.from),
      relative: relativeOf(document, index),
    })
  })
  const families = new Set(
    people.flatMap(({ name, titled }) => (titled || isFullName(name) ? (name.parts.at(-1) ?? []) : [])),
  )
  return people.filter((person) => !isFamily(document, person, families))
}

/** "Mrs." of "Mrs. Dell", "miss" of "Miss Anna Dell". */
function formInFront({ tokens }: Mentioned, from: number, to: number): NamedPerson['form'] {
  for (let i = from; i < to; i++) {
    const word = tokens[i]!.lower.replace('.', '')
    const form = FORMS.find((one) => one === word)
    if (form !== undefined) return form
  }
  return null
}

/** "The Dells" are no person, where somebody's family name is Dell. */
function isFamily(
  { tokens, mentions }: Mentioned,
  { mention, name }: NamedPerson,
  families: ReadonlySet<string>,
): boolean {
  const part = name.parts[0]!
  if (name.parts.length !== 1 || !part.endsWith('s') || families.has(part)) return false
  const singular = families.has(part.slice(0, -1)) || families.has(part.slice(0, -2))
  return singular && tokens[mentions[mention]!.from - 1]?.lower === 'the'
}

/** The last telling word in front of a name: "Mrs.", "Lady", "his sister". A comma may stand between: "her husband, Tom". */
function genderInFront({ tokens }: Mentioned, from: number, to: number): Gender | null {
  const start = tokens[to - 1]?.text === ',' ? Math.min(from, to - 2) : from
  for (let i = to - 1; i >= Math.max(0, start); i--) {
    const gender = genderOfWord(tokens[i]!.lower)
    if (gender !== null) return gender
  }
  return null
}
