import { isFirstName } from '../../lexicon/first-names.ts'
import type { Gender, Mentioned } from '../../model.ts'
import { isFullName, type PersonName, parseName } from '../../names/parse-name.ts'
import { genderOfWord } from './honorifics.ts'

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
}

/** Reads the names of all people of a document, in order. */
export function readPeople(document: Mentioned): NamedPerson[] {
  const { mentions, tokens } = document
  const names = new Map<string, PersonName>()
  const nameOf = (text: string): PersonName => {
    const name = names.get(text) ?? parseName(text)
    names.set(text, name)
    return name
  }
  const people: NamedPerson[] = []
  mentions.forEach((mention, index) => {
    if (mention.type !== 'person') return
    let text = mention.text
    const next = mentions[index + 1]
    if (
      next?.type === 'person' &&
      next.from === mention.to + 1 &&
      tokens[mention.to]?.lower === 'and' &&
      nameOf(text).parts.length === 1 &&
      isFullName(nameOf(next.text)) &&
      isFirstName(mention.text)
    ) {
      text = `${text} ${next.text.split(' ').slice(nameOf(next.text).family).join(' ')}`
    }
    const before = mention.title ?? { from: Math.max(0, mention.from - 1), to: mention.from }
    people.push({
      mention: index,
      name: nameOf(text),
      text,
      sentence: tokens[mention.from]!.sentence,
      gender: genderInFront(document, before.from, mention.from),
      titled: mention.title !== null,
    })
  })
  return people
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
