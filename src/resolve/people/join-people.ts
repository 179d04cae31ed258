/**
 * Who is who. Full names come first and are joined where they agree; then the short ones, in the order of the text, go
 * each to the person who bears that name and is most on the reader's mind. A headline says "Weil resigns" before any
 * sentence says who Weil is, so one pass in the order of the text would not do.
 */
import type { Gender, Mentioned } from '../../model.ts'
import { type NameIndex, nameIndex } from '../../names/name-index.ts'
import { namesAgree } from '../../names/names-agree.ts'
import { isFullName, isInitial, nameKey, type PersonName } from '../../names/parse-name.ts'
import { append } from '../../text/append.ts'
import { type InferredGender, inferGender } from './infer-gender.ts'
import { type NamedPerson, readPeople } from './read-people.ts'

/** One person of one document. */
export interface Person extends InferredGender {
  /** In the order of the text. */
  readonly mentions: readonly NamedPerson[]
}

interface Draft {
  readonly names: PersonName[]
  mentions: NamedPerson[]
  gender: Gender | null
  /** Is called "Mrs. Dell": a bare "Dell" is rather her husband. */
  addressed: boolean
  /** Is called "Colonel Dell": Mrs. or Miss Dell is of his family. */
  ranked: boolean
  /** Of the first mention that has one: Miss Anna Dell is not the Mrs. Dell whose daughter she is. */
  form: NamedPerson['form']
  /** The family name of a relative, which somebody named by a given name alone mostly bears. */
  inherited: string | null
  /** Mentions so far, fading from sentence to sentence. */
  salience: number
  lastSentence: number
}

/** How well a family name fits who has it from a relative: less than who is called so in full. */
const INHERITED = 4.5
/** What a mention counts for one sentence later. */
const FADING = 0.8

/** Joins the mentions of each person; people are in the order of their first mention. */
export function joinPeople(document: Mentioned): Person[] {
  const named = readPeople(document)
  const index = nameIndex<Draft>()
  const drafts = joinFullNames(named, index)
  for (const draft of drafts) {
    draft.gender = inferGender(document, draft.mentions).gender
    draft.form = draft.mentions.find(({ form }) => form !== null)?.form ?? null
  }
  const personOf = new Map(drafts.flatMap((draft) => draft.mentions.map(({ mention }) => [mention, draft])))
  const fullCounts = new Map(drafts.map((draft) => [draft, draft.mentions.length]))

  for (const draft of drafts) draft.mentions = []
  for (const mention of named) {
    const relative = mention.relative === null ? undefined : personOf.get(mention.relative)
    let person = personOf.get(mention.mention) ?? mostSalient(mention, index, fullCounts, relative)
    if (person === undefined) {
      person = newDraft(mention.name)
      drafts.push(person)
      index.add(mention.name, person)
      if (relative !== undefined) inherit(person, relative, index)
    }
    personOf.set(mention.mention, person)
    person.gender ??= mention.gender
    person.form ??= mention.form
    person.mentions.push(mention)
    person.ranked ||= mention.ranked
    person.addressed ||= isAddressed(mention) && bearsAsFamilyName(person, mention.name)
    person.salience = salienceAt(person, mention.sentence) + 1
    person.lastSentence = mention.sentence
  }
  return drafts
    .map(({ mentions }) => ({ mentions, ...inferGender(document, mentions) }))
    .sort((a, b) => a.mentions[0]!.mention - b.mentions[0]!.mention)
}

/** The fullest names first, so that "J. Weil" finds both Jonas and Julia, and goes to the one named more often. */
function joinFullNames(named: readonly NamedPerson[], index: NameIndex<Draft>): Draft[] {
  const groups = new Map<string, NamedPerson[]>()
  for (const mention of named) {
    if (!isFullName(mention.name)) continue
    const key = nameKey(mention.name)
    append(groups, key, mention)
  }
  const drafts: Draft[] = []
  const relatives = relativePairs(named)
  const fullness = ({ parts }: PersonName) =>
    parts.reduce((sum, part) => sum + (isInitial(part) ? 0.1 : 1), 0)
  for (const mentions of [...groups.values()].sort((a, b) => fullness(b[0]!.name) - fullness(a[0]!.name))) {
    const { name } = mentions[0]!
    const known = new Set([...index.findByLast(name), ...index.findByFirst(name)])
    let best: Draft | undefined
    for (const draft of known) {
      if (!draft.names.every((other) => namesAgree(name, other) && !relatives.has(pairKey(name, other))))
        continue
      if (best === undefined || draft.mentions.length > best.mentions.length) best = draft
    }
    if (best === undefined) {
      best = newDraft(name)
      drafts.push(best)
    } else best.names.push(name)
    best.mentions.push(...mentions)
    index.add(name, best)
  }
  for (const draft of drafts) draft.mentions.sort((a, b) => a.mention - b.mention)
  return drafts
}

/** The names of relatives, two by two: Jonas Weil's son is Jonas Weil Jr. */
function relativePairs(named: readonly NamedPerson[]): ReadonlySet<string> {
  const nameOf = new Map(named.map(({ mention, name }) => [mention, name]))
  return new Set(
    named.flatMap(({ name, relative }) => {
      const other = nameOf.get(relative ?? -1)
      return other === undefined ? [] : [pairKey(name, other), pairKey(other, name)]
    }),
  )
}

function pairKey(a: PersonName, b: PersonName): string {
  return `${nameKey(a)} & ${nameKey(b)}`
}

function newDraft(name: PersonName): Draft {
  return {
    names: [name],
    mentions: [],
    gender: null,
    inherited: null,
    addressed: false,
    ranked: false,
    form: null,
    salience: 0,
    lastSentence: 0,
  }
}

/** "Mrs. Dell" may be Ana behind "Tom Dell and his wife, Ana". */
function inherit(person: Draft, relative: Draft, index: NameIndex<Draft>): void {
  const name = relative.names.find(isFullName)
  if (name === undefined) return
  person.inherited = name.parts.at(-1)!
  index.add(name, person)
}

/**
 * Whom a short name means: those who bear it as a family name before those who bear it as a first name, an exact
 * spelling before a near one, then whoever is most on the reader's mind, then whoever the text names in full most often.
 */
function mostSalient(
  mention: NamedPerson,
  index: NameIndex<Draft>,
  fullCounts: ReadonlyMap<Draft, number>,
  relative: Draft | undefined,
): Draft | undefined {
  const { name, gender, sentence } = mention
  let best: Draft | undefined
  let bestRank: readonly number[] = []
  let strangers = 0
  for (const draft of index.findByLast(name)) {
    if (draft === relative || isOtherGender(mention, draft) || isOtherForm(mention, draft)) continue
    const inherits = draft.inherited === name.parts.at(-1) && gender !== null && gender === draft.gender
    if (!inherits && !mayBeCalled(draft, name)) continue
    const fit = inherits ? INHERITED : Math.max(...draft.names.map((other) => nameFit(mention, other)))
    if (fit === 0) continue
    if (draft.mentions.length === 0 && draft.gender === 'female') strangers++
    const isSameGender = Number(gender !== null && gender === draft.gender)
    const isSameForm = Number(mention.form !== null && mention.form === draft.form)
    const isCalledSo = Number(isAddressed(mention) || !draft.addressed)
    const rank = [
      fit,
      isSameGender,
      isSameForm,
      isCalledSo,
      salienceAt(draft, sentence),
      fullCounts.get(draft) ?? 0,
    ]
    if (best === undefined || isGreater(rank, bestRank)) [best, bestRank] = [draft, rank]
  }
  // "Mrs. Dell" of whom we hear before her daughters Anna and Clara Dell
  return mention.form === 'mrs' && strangers > 1 ? undefined : best
}

/**
 * "Mr. Dell" is not Anna Dell. But where the family name stands in front, as in "Mr. Kim" for Kim Seri, the gender that
 * was told by the first word as if it were a given name is worth nothing.
 */
function isOtherGender({ name, gender, titled }: NamedPerson, draft: Draft): boolean {
  if (gender === null || draft.gender === null || gender === draft.gender) return false
  return !(titled && draft.names.some(({ parts }) => parts.length > 1 && parts[0] === name.parts.at(-1)))
}

/** "Mrs. Dell" is not Miss Anna Dell, nor "Miss Dell" the Mrs. Dell of before; neither is a colonel of whom no more is known. */
function isOtherForm({ form, ranked }: NamedPerson, draft: Draft): boolean {
  if (form !== null && draft.form !== null) return form !== draft.form
  if (draft.names.some(isFullName)) return false
  return (isOfWoman(form) && draft.ranked) || (ranked && isOfWoman(draft.form))
}

function isOfWoman(form: NamedPerson['form']): boolean {
  return form === 'mrs' || form === 'miss' || form === 'lady'
}

/**
 * What is called by one word needs only one name that has it: "Orlov" is no part of "Ivan Petrovich", and yet Ivan
 * Petrovich Orlov.
 */
function mayBeCalled({ names }: Draft, name: PersonName): boolean {
  return name.parts.length === 1
    ? names.some((other) => namesAgree(name, other))
    : names.every((other) => namesAgree(name, other))
}

/** 0 where a name cannot stand for the other; a first name or a near spelling alone is weaker than the family name. */
function nameFit({ name, titled }: NamedPerson, other: PersonName): number {
  const part = name.parts.at(-1)!
  const family = other.parts.at(-1)!
  if (part === family) return 5
  if (part === other.parts[0]) return titled ? 2 : 3
  if (other.parts.includes(part)) return 2
  return part.length >= 6 && family.length >= 6 && !other.parts.includes(part) ? 1 : 0
}

/** "Lady Cressida" says nothing of who is Vane. */
function bearsAsFamilyName({ names }: Draft, { parts }: PersonName): boolean {
  return names.some((name) => name.parts.at(-1) === parts.at(-1))
}

/** "Mr. Dell", "Lady Dell". */
function isAddressed({ name, titled, gender }: NamedPerson): boolean {
  return titled && gender !== null && !isFullName(name)
}

function salienceAt(draft: Draft, sentence: number): number {
  return draft.salience * FADING ** (sentence - draft.lastSentence)
}

function isGreater(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i])
  return at >= 0 && a[at]! > b[at]!
}
