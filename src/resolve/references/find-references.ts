/**
 * Pronouns, and definite roles outside quotations, and whom they may stand for. The text is read once, as a reader would:
 * names and what was resolved before make up the memory in which the next one is looked for.
 */
import type { Pronoun } from '../../lexicon/pronouns.ts'
import type { Mentioned, Reference, Token } from '../../model.ts'
import { readable } from '../../text/readable.ts'
import type { Person } from '../people/join-people.ts'
import type { Roles } from '../roles/collect-roles.ts'
import { rankForEpithet } from './epithet.ts'
import { grammaticalFunction } from './grammar.ts'
import { readLede } from './lede.ts'
import type { PronounContext } from './pronoun-context.ts'
import { pronounAt } from './pronouns.ts'
import { offices, rankForNominal } from './rank-for-nominal.ts'
import { type PronounRanker, rankForPronoun } from './rank-for-pronoun.ts'
import type { Ranked } from './ranked.ts'
import { type Nominal, nominalReader } from './read-nominal.ts'
import { discourse, type Occurrence, salienceByPerson } from './salience.ts'
import { isSpeaking } from './speaking.ts'
import type { Unnamed } from './unnamed.ts'
import { unnamedFigures } from './unnamed-figures.ts'

/** A resolution below this does not guide the next ones. */
const TRUSTED = 0.4
/** How surely the lede is about the first one named behind it. */
const LEDE = 0.75
/** Names behind a pronoun that are looked at. */
const BEHIND = 2

/**
 * References in order; candidates are indexes into `people`, which are the first of the entities. Training puts its own
 * ranker in, so that it sees each pronoun as it will be seen later.
 */
export function findReferences(
  document: Mentioned,
  people: readonly Person[],
  roles: readonly Roles[],
  rankPronoun: PronounRanker = rankForPronoun,
): Reference[] {
  const { tokens, mentions } = document
  const names = nameOccurrences(document, people)
  const known = offices(tokens, roles)
  const stated = statedTokens(roles)
  const genderOf = (person: number) => people[person]!.gender
  const memory = discourse((person) => people[person]!.mentions.length)
  const references: Reference[] = []
  const nominalAt = nominalReader(document, known.byNoun)
  let firstAt: ReadonlyMap<string, number> | undefined
  const lede = readLede(document, people)
  const isProse = (at: number) => document.blocks[tokens[at]!.block]!.kind === 'paragraph'
  const unnamed = unnamedFigures(tokens, memory, genderOf)
  let nextName = 0
  let nextMention = 0

  const add = (
    kind: Reference['kind'],
    from: number,
    to: number,
    ranked: readonly Ranked[],
    figure?: Unnamed,
  ) => {
    const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end }
    const candidates = ranked.map(({ person, score }) => ({ entity: person, score }))
    references.push({
      kind,
      ...span,
      from,
      to,
      text: readable(document.text, span, document.hyphens),
      candidates,
      unnamed:
        figure === undefined ? null : { start: tokens[figure.at]!.start, end: tokens[figure.to - 1]!.end },
    })
    const best = ranked[0]
    if (best === undefined || best.score < TRUSTED) return
    const { sentence } = tokens[from]!
    memory.add({
      person: best.person,
      from,
      to,
      sentence,
      use: grammaticalFunction(tokens, from, to),
      as: kind,
      quoted: tokens[from]!.quotation !== -1,
      speaks: isSpeaking(tokens, from, to),
    })
  }

  const contextOf = (at: number, pronoun: Pronoun): PronounContext => {
    const { sentence } = tokens[at]!
    return {
      tokens,
      people,
      at,
      pronoun,
      before: memory.before(sentence),
      behind: namesBehind(names, nextName, sentence),
      opens: opensSentence(tokens, at),
      onMind: salienceByPerson(memory, sentence),
    }
  }

  const rankNominal = (nominal: Nominal): readonly Ranked[] => {
    const held = rankForNominal(tokens, nominal, known, memory, genderOf)
    if (held.length > 0) return unnamed.haveRole(nominal, held[0]!.person) ? [] : held
    const varied = rankForEpithet(tokens, nominal, known, memory, genderOf)
    if (varied.length === 0) return []
    firstAt ??= firstPlaces(tokens)
    return firstAt.get(nominal.head)! >= nominal.from ? varied : []
  }

  for (let at = 0; at < tokens.length; ) {
    while (nextName < names.length && names[nextName]!.to <= at) memory.add(names[nextName++]!)
    while (nextMention < mentions.length && mentions[nextMention]!.to <= at) nextMention++
    const isInName = mentions[nextMention] !== undefined && mentions[nextMention]!.from <= at
    const pronoun = pronounAt(tokens, at)
    let end = at + 1
    if (at === lede?.from) {
      end = lede.to
      add('nominal', at, end, [{ person: lede.person, score: LEDE }])
    } else if (!isInName && pronoun !== null) {
      const figure = unnamed.meantBy(at, pronoun)
      add(
        'pronoun',
        at,
        end,
        figure || pronoun.gender === null ? [] : rankPronoun(contextOf(at, pronoun)),
        figure,
      )
    } else if (!isInName && tokens[at]!.quotation === -1 && !stated.has(at)) {
      const nominal = nominalAt(at)
      const ranked = nominal === null ? [] : rankNominal(nominal)
      if (nominal !== null && ranked.length > 0) {
        end = nominal.to
        add('nominal', at, end, ranked)
      } else if (isProse(at)) unnamed.readAt(at)
    }
    at = end
  }
  return references
}

/** For each word the first token that is it. */
function firstPlaces(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (let at = tokens.length - 1; at >= 0; at--) places.set(tokens[at]!.lower, at)
  return places
}

/** The mentions of people by name, as occurrences in the order of the text; no "he" means the author of the byline. */
function nameOccurrences({ tokens, mentions, blocks }: Mentioned, people: readonly Person[]): Occurrence[] {
  return people
    .flatMap((person, index) => person.mentions.map((named) => ({ named, person: index })))
    .sort((a, b) => a.named.mention - b.named.mention)
    .map(({ named, person }) => {
      const { from, to, title } = mentions[named.mention]!
      const use = grammaticalFunction(tokens, title?.from ?? from, to)
      const quoted = tokens[from]!.quotation !== -1
      const speaks = isSpeaking(tokens, from, to)
      return { person, from, to, sentence: named.sentence, use, as: 'name' as const, quoted, speaks }
    })
    .filter(({ from }) => blocks[tokens[from]!.block]!.kind !== 'byline')
}

/** Articles and words of titles and appositions, which state a role of the name beside them, and refer to nobody else. */
function statedTokens(roles: readonly Roles[]): ReadonlySet<number> {
  const stated = new Set<number>()
  for (const { phrases } of roles)
    for (const { from, to } of phrases) for (let i = from - 1; i < to; i++) stated.add(i)
  return stated
}

/** A pronoun before the first comma of its sentence may stand for a name behind it. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at]!
  for (let i = at - 1; i >= 0 && i > at - 12 && tokens[i]!.sentence === sentence; i--) {
    if (tokens[i]!.text === ',') return false
    if (tokens[i - 1]?.sentence !== sentence) return opensClause(tokens[i]!)
  }
  return false
}

function opensClause({ pos, lower }: Token): boolean {
  return pos === 'SCONJ' || pos === 'ADP' || /^(?:when|while|once|as|if)$/.test(lower)
}

function namesBehind(names: readonly Occurrence[], from: number, sentence: number): Occurrence[] {
  return names.slice(from, from + BEHIND).filter((name) => name.sentence === sentence)
}
