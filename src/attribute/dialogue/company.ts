/** Those who take part in a conversation or in the whole story, the last one heard of first. */
import { genderOfWord } from '../../lexicon/gendered-words.ts'
import { pronounOf } from '../../lexicon/pronouns.ts'
import { isRank } from '../../lexicon/titles.ts'
import type { Gender, Resolved, Source } from '../../model.ts'

/** More are not remembered. */
const MOST = 12

/** The same for all that stands for one person: the entity, else the words of the text, be it "a boy" or "the boy". */
export type Identity = number | string

export function identityOf(who: Source): Identity {
  return who.entity ?? bareName(who)
}

export function isSame(a: Source, b: Source): boolean {
  return identityOf(a) === identityOf(b)
}

function bareName({ name }: Source): string {
  return name.toLowerCase().replace(/^(?:the|an?|this|that) /, '')
}

/** The same words, and whom they mean. */
export function meaning(words: Source, { name, type, entity }: Source): Source {
  return { ...words, name, type, entity }
}

/** Of "he", "his", "she" and "her"; null of all other words. */
export function pronounGender({ text }: Source): Gender | null {
  return pronounOf(text.toLowerCase())?.gender ?? null
}

export class Company {
  readonly #document: Resolved
  /** What pronouns told of those whose names tell nothing. */
  readonly #genders: Map<Identity, Gender>
  /** By entity, of whoever has a rank: in stories these are mostly men. */
  readonly #ranks: ReadonlyMap<number, string>
  #members: readonly Source[] = []

  constructor(document: Resolved, genders = new Map<Identity, Gender>(), ranks = ranksOf(document)) {
    this.#document = document
    this.#genders = genders
    this.#ranks = ranks
  }

  /** Some of the same text, and nobody among them yet. */
  circle(): Company {
    return new Company(this.#document, this.#genders, this.#ranks)
  }

  /** Whoever was heard of last comes first. */
  add(source: Source): void {
    if (source.type !== 'person' || !isKnown(source) || isSeveral(source)) return
    const told = pronounGender(source)
    if (told) this.#genders.set(identityOf(source), told)
    this.#members = [source, ...this.#members.filter((member) => !isSame(member, source))].slice(0, MOST)
  }

  /** The last one heard of first. */
  get members(): readonly Source[] {
    return this.#members
  }

  has(source: Source): boolean {
    return this.#members.some((member) => isSame(member, source))
  }

  /** As the name tells, or what stands for it ("the landlady"), or the pronouns so far, or a rank ("Inspector"). */
  genderOf(source: Source): Gender | null {
    const { entity, name } = source
    const known = entity === null ? undefined : this.#document.entities[entity]
    const stated = known
      ? known.type === 'person' && known.gender
      : genderOfWord(name.toLowerCase().split(' ').at(-1)!)
    return (
      stated || (this.#genders.get(identityOf(source)) ?? (this.#ranks.has(entity ?? -1) ? 'male' : null))
    )
  }

  /** Whether the text calls somebody by this noun: "daughter" for an eldest daughter, "doctor" for "Dr. Weil". */
  bears({ entity }: Source, noun: string): boolean {
    const known = entity === null ? undefined : this.#document.entities[entity]
    if (known?.type !== 'person') return false
    const rank = this.#ranks.get(entity ?? -1)
    return (
      known.roles.some((role) => role.toLowerCase().endsWith(noun)) ||
      (rank !== undefined && noun.startsWith(rank))
    )
  }
}

/** The last rank of each entity that has one, without its point. */
function ranksOf({ mentions, tokens, entityOf }: Resolved): ReadonlyMap<number, string> {
  return new Map(
    mentions.flatMap(({ from }, mention): [number, string][] => {
      const rank = tokens[from - 1]?.lower ?? ''
      return isRank(rank) ? [[entityOf[mention]!, rank.replace('.', '').replace(/^dr$/, 'doctor')]] : []
    }),
  )
}

/** Who tells the story, where nobody says whose it is. */
export function isTeller({ entity, name }: Source): boolean {
  return entity === null && name === 'I'
}

export function asTeller(source: Source): Source {
  return { ...source, name: 'I', entity: null }
}

/** "The two policemen" do not speak in turn. */
function isSeveral({ entity, name }: Source): boolean {
  return entity === null && /(?:men|children|people|folk|[^s]s)$/i.test(name)
}

/** Somebody, and not "he" or "it" alone. */
export function isKnown(source: Source): boolean {
  if (source.entity === null && /^(?:it|this|that|one|others?)$/i.test(source.name)) return false
  return source.entity !== null || pronounGender({ ...source, text: source.name }) === null
}
