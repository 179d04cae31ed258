/** Those who take part in a conversation, and who of them a pronoun or the next reply may mean. */
import { genderOfWord } from '../../lexicon/gendered-words.ts'
import type { Gender, Resolved, Source } from '../../model.ts'

/** More are not remembered. */
const MOST = 12

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
])

/** "the man" may be anyone; in a story he is mostly somebody new. */
const STRANGER = /^the (?:[\p{L}-]+ )*(?:man|woman|boy|girl)$/iu

/** One person, however named: by entity, else by the words of the text. */
export function isSame(a: Source, b: Source): boolean {
  if (a.entity !== null || b.entity !== null) return a.entity === b.entity
  return a.name.toLowerCase() === b.name.toLowerCase()
}

/** The same words, and whom they mean. */
export function meaning(words: Source, { name, type, entity }: Source): Source {
  return { ...words, name, type, entity }
}

export class Company {
  readonly #document: Resolved
  /** What pronouns told of those whose names tell nothing; by entity. */
  readonly #genders: Map<number, Gender>
  #members: readonly Source[] = []

  constructor(document: Resolved, genders = new Map<number, Gender>()) {
    this.#document = document
    this.#genders = genders
  }

  /** Some of the same text, and nobody among them yet. */
  circle(): Company {
    return new Company(this.#document, this.#genders)
  }

  /** Whoever was heard of last comes first. */
  add(source: Source): void {
    if (source.type !== 'person' || !isNamed(source)) return
    const told = PRONOUNS.get(source.text.toLowerCase())
    if (told && source.entity !== null) this.#genders.set(source.entity, told)
    this.#members = [source, ...this.#members.filter((member) => !isSame(member, source))].slice(0, MOST)
  }

  /** The last one heard of who fits, or null. */
  last(fits: (member: Source) => boolean): Source | null {
    return this.#members.find(fits) ?? null
  }

  /**
   * Whom a speaker's words mean: where another woman takes part, "she" is nobody who is out; nor is she a man, or somebody
   * of whom they only talk, where the text has a woman; and a stranger is not taken for somebody known.
   */
  understand(source: Source, isOut: (member: Source) => boolean, text: Company): Source {
    if (STRANGER.test(source.text)) return { ...source, name: source.text, type: 'person', entity: null }
    const gender = PRONOUNS.get(source.text.toLowerCase())
    if (gender === undefined) return source
    const own = this.#genderOf(source)
    const isHere = text.last((member) => isSame(member, source)) !== null
    if (isNamed(source) && isHere && own === gender && !isOut(source)) return source
    const fits = (member: Source) => !isOut(member) && this.#genderOf(member) === gender
    const other = this.last(fits) ?? (isNamed(source) && !(isHere && own) ? text.last(fits) : null)
    return other ? meaning(source, other) : source
  }

  #genderOf({ entity, name }: Source): Gender | null {
    const known = entity === null ? undefined : this.#document.entities[entity]
    if (known) return (known.type === 'person' ? known.gender : null) ?? this.#genders.get(entity!) ?? null
    return genderOfWord(name.toLowerCase().split(' ').at(-1)!)
  }
}

/** Not "he" alone. */
function isNamed({ entity, name }: Source): boolean {
  return entity !== null || !PRONOUNS.has(name.toLowerCase())
}
