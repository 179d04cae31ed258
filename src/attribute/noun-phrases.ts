/**
 * Noun phrases over part-of-speech tags: determiner, adjectives, nouns, possessors, "of" attachments. A chunker of our
 * own and no parser: speakers are short phrases, and this is all the grammar they need. A possessor is a phrase of its
 * own inside the phrase that it opens: "Ilves's spokesman" gives both.
 */
import { isCueNoun } from '../lexicon/cues.ts'
import { isOrganizationWord } from '../lexicon/organization-words.ts'
import { isRoleNoun } from '../lexicon/role-nouns.ts'
import { startsUpper } from '../text/letters.ts'
import type { Item, Range } from './item.ts'

export type PhraseKind = 'name' | 'nominal' | 'pronoun' | 'relative'

/** A noun phrase: half-open range of items with its head word. */
export interface NounPhrase extends Range {
  readonly head: number
  readonly kind: PhraseKind
  /** "Ilves" in "Ilves's spokesman", "her" in "her spokesman". */
  readonly genitive: boolean
}

const PERSONAL = new Set(
  `i we you he she it they him them one everyone everybody someone somebody others many some most both another
  several few`.split(/\s+/),
)
const RELATIVE = new Set(['who', 'which', 'that', 'whom'])
/** "In what Ilves calls", "whatever Ilves may say": a clause follows, and no noun of theirs. */
const FREE_RELATIVE = new Set(['what', 'whatever'])
const POSSESSIVE = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose'])
const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ'])
const DEMONSTRATIVE = new Set(['this', 'these', 'those'])
const GENITIVE = new Set(["'", '’', "'s", '’s'])
const ORDINAL = /^(second|third|fourth|fifth)$/
const TIME = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december today yesterday tomorrow morning afternoon evening night week month year earlier
  later`.split(/\s+/),
)

/** "Monday", "yesterday", "week": never who speaks. */
export function isTime(item: Item): boolean {
  return TIME.has(item.lower)
}

/** Whether an item belongs to words that tell when: "on Monday", "late last night" and "this week" before a verb. */
export function tellsTime(items: readonly Item[], at: number): boolean {
  const item = items[at]!
  if (isTime(item)) return true
  if (item.pos !== 'ADP' && item.pos !== 'DET' && item.pos !== 'ADJ') return false
  const next = items[at + 1]
  return next !== undefined && next.quotation < 0 && isTime(next)
}

/** All noun phrases of one sentence, in order of their ends, possessors before the phrase that they open. */
export function nounPhrases(items: readonly Item[], { from, to }: Range): NounPhrase[] {
  const phrases: NounPhrase[] = []
  for (let at = from; at < to; ) {
    readPhrase(items, at, to, phrases)
    at = Math.max(at + 1, phrases.at(-1)?.to ?? 0)
  }
  return phrases
}

/** One literal for all, because objects of one shape are read fastest. */
function phrase(from: number, to: number, head: number, kind: PhraseKind, genitive = false): NounPhrase {
  return { from, to, head, kind, genitive }
}

/** Adds the phrase that begins at `at`, if one does, with the possessors that open it. */
function readPhrase(items: readonly Item[], at: number, to: number, phrases: NounPhrase[]): void {
  const item = items[at]!
  if (item.quotation >= 0) return
  if (RELATIVE.has(item.lower) && item.pos !== 'SCONJ' && item.pos !== 'DET') {
    phrases.push(phrase(at, at + 1, at, 'relative'))
    return
  }
  const possessive = POSSESSIVE.has(item.lower)
  const core = readCore(items, possessive ? at + 1 : at, to)
  if (possessive) phrases.push(phrase(at, at + 1, at, 'pronoun', core !== null))
  if (core) extend(items, phrase(at, core.to, core.head, core.kind), to, phrases)
  else if (!possessive && standsAlone(item)) phrases.push(phrase(at, at + 1, at, 'pronoun'))
}

function standsAlone({ lower, pos }: Item): boolean {
  return PERSONAL.has(lower) || (pos === 'PRON' && DEMONSTRATIVE.has(lower))
}

/** Adds a core with what belongs to it: possessed nouns behind 's, "of" phrases. */
function extend(items: readonly Item[], core: NounPhrase, to: number, phrases: NounPhrase[]): void {
  let { to: end, head, kind } = core
  const { from } = core
  while (isGenitiveMark(items, end, to)) {
    const owned = readCore(items, end + 1, to)
    if (!owned) {
      phrases.push(phrase(from, end + 1, head, kind, true))
      return
    }
    phrases.push(phrase(from, end, head, kind, true))
    ;({ to: end, head, kind } = owned)
  }
  while (end < to && items[end]!.lower === 'of') {
    const attached = readCore(items, end + 1, to)
    if (!attached || isGenitiveMark(items, attached.to, to) || isAuthor(items, attached, head)) break
    end = attached.to
  }
  phrases.push(phrase(from, end, head, kind))
}

/** The words of Ilves are hers, and so is the claim of Ilves: she is who speaks. */
function isAuthor(items: readonly Item[], { kind }: NounPhrase, head: number): boolean {
  const { lower } = items[head]!
  return lower === 'words' || (kind === 'name' && isCueNoun(lower))
}

function isGenitiveMark(items: readonly Item[], at: number, to: number): boolean {
  return at < to && GENITIVE.has(items[at]!.text) && items[at]!.pos !== 'AUX' && items[at]!.quotation < 0
}

/** Determiner, numbers, adjectives, nouns; the head is the last noun. Null where there is no noun. */
function readCore(items: readonly Item[], at: number, to: number): NounPhrase | null {
  let end = at
  let head = -1
  while (end < to && belongs(items, end, at, to)) {
    const { pos } = items[end]!
    if (pos === 'NOUN' || pos === 'PROPN') head = end
    end++
  }
  // "the 46-year-old", "the two", "a second"
  if (head < 0 && end - at > 1 && (items[at]!.lower === 'the' || ORDINAL.test(items[end - 1]!.lower)))
    head = end - 1
  if (head < 0) return null
  const kind = items[head]!.pos === 'PROPN' ? 'name' : 'nominal'
  return phrase(at, head + 1, head, kind)
}

function belongs(items: readonly Item[], at: number, from: number, to: number): boolean {
  const item = items[at]!
  if (item.quotation >= 0) return false
  if (isTime(item)) return at === from || (items[from]!.pos === 'DET' && isNominal(items, at + 1, to))
  switch (item.pos) {
    case 'NOUN':
    case 'NUM':
      return true
    case 'PROPN':
      return !startsAnother(items, at, from)
    case 'ADJ':
      return !RELATIVE.has(item.lower) && !startsAnother(items, at, from)
    case 'DET':
      return at === from && !RELATIVE.has(item.lower) && !FREE_RELATIVE.has(item.lower)
    case 'PRON':
      return at === from && /^(this|these|those|some|many|all)$/.test(item.lower)
    case 'VERB':
      // "the self-proclaimed president", "a leading critic": a participle between determiner and noun; but not
      // "the judge asked Ilves"
      return (
        at > from &&
        /(ed|ing)$/.test(item.lower) &&
        isNominal(items, at + 1, to) &&
        items[from]!.pos === 'DET' &&
        items[at - 1]!.pos !== 'NOUN'
      )
    case 'CCONJ':
    case 'PUNCT':
    case 'SYM':
      // "a 32-year-old nurse", "Weil & Brandt", "$5 plan"
      return (
        (item.text === '-' || item.text === '&' || item.pos === 'SYM') &&
        at > from &&
        isNominal(items, at + 1, to)
      )
    default:
      return false
  }
}

/** "a move Norvian officials called", "a report Ilves denied": the name is the subject of a clause of its own. */
function startsAnother(items: readonly Item[], at: number, from: number): boolean {
  if (at - from < 2 || items[from]!.pos !== 'DET') return false
  const before = items[at - 1]!
  return (
    before.pos === 'NOUN' && !startsUpper(before.text) && startsUpper(items[at]!.text) && !isTitle(before)
  )
}

function isTitle({ lemma, lower }: Item): boolean {
  return isRoleNoun(lemma) || isRoleNoun(lower) || isOrganizationWord(lower)
}

function isNominal(items: readonly Item[], at: number, to: number): boolean {
  if (at >= to || items[at]!.quotation >= 0) return false
  return NOMINAL.has(items[at]!.pos)
}
