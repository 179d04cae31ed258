/**
 * Pronouns, and definite roles outside quotations, and whom they may stand for. The text is read once, as a reader would:
 * names and what was resolved before make up the memory in which the next one is looked for.
 */
import type { Mentioned, Reference, Token } from '../../model.ts'
import { readable } from '../../text/readable.ts'
import type { Person } from '../people/join-people.ts'
import type { Roles } from '../roles/collect-roles.ts'
import { grammaticalFunction } from './grammar.ts'
import { pronounAt } from './pronouns.ts'
import { offices, rankForNominal } from './rank-for-nominal.ts'
import { type PronounRanker, rankForPronoun } from './rank-for-pronoun.ts'
import type { Ranked } from './ranked.ts'
import { nominalReader } from './read-nominal.ts'
import { discourse, type Occurrence, salienceByPerson } from './salience.ts'
import { isSpeaking } from './speaking.ts'

/** A resolution below this does not guide the next ones. */
const TRUSTED = 0.4
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
  const stated = statedTokens(document, roles)
  const genderOf = (person: number) => people[person]!.gender
  const memory = discourse((person) => people[person]!.mentions.length)
  const references: Reference[] = []
  const nominalAt = nominalReader(document, known.byNoun)
  let nextName = 0
  let nextMention = 0

  const add = (kind: Reference['kind'], from: number, to: number, ranked: readonly Ranked[]) => {
    const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end }
    const candidates = ranked.map(({ person, score }) => ({ entity: person, score }))
    references.push({
      kind,
      ...span,
      from,
      to,
      text: readable(document.text, span, document.hyphens),
      candidates,
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

  for (let at = 0; at < tokens.length; ) {
    while (nextName < names.length && names[nextName]!.to <= at) memory.add(names[nextName++]!)
    while (nextMention < mentions.length && mentions[nextMention]!.to <= at) nextMention++
    const insideMention = mentions[nextMention] !== undefined && mentions[nextMention]!.from <= at
    const token = tokens[at]!
    let end = at + 1
    if (!insideMention) {
      const pronoun = pronounAt(tokens, at)
      const isRole = pronoun === null && token.quotation === -1 && !stated.has(at)
      const nominal = isRole ? nominalAt(at) : null
      if (pronoun !== null && pronoun.gender === null) add('pronoun', at, at + 1, [])
      else if (pronoun !== null) {
        const context = {
          tokens,
          people,
          at,
          pronoun,
          before: memory.before(token.sentence),
          behind: namesBehind(names, nextName, token.sentence),
          opens: opensSentence(tokens, at),
          onMind: salienceByPerson(memory, token.sentence),
        }
        add('pronoun', at, at + 1, rankPronoun(context))
      } else if (nominal !== null && !overlapsName(names[nextName], nominal.to, stated)) {
        const ranked = rankForNominal(tokens, nominal, known, memory, genderOf)
        if (ranked.length > 0) {
          add('nominal', at, nominal.to, ranked)
          end = nominal.to
        }
      }
    }
    at = end
  }
  return references
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

/** Articles and words of titles and appositions: they state a role of the name beside them, and refer to nobody else. */
function statedTokens({ mentions }: Mentioned, roles: readonly Roles[]): ReadonlySet<number> {
  const stated = new Set<number>()
  const addAll = (from: number, to: number) => {
    for (let i = from; i < to; i++) stated.add(i)
  }
  for (const { phrases } of roles) for (const { from, to } of phrases) addAll(from - 1, to)
  for (const { title } of mentions) if (title) addAll(title.from - 1, title.to)
  return stated
}

/** "the Norvian president Mara Ilves": the words in front of a name are its title. */
function overlapsName(name: Occurrence | undefined, to: number, stated: ReadonlySet<number>): boolean {
  return (name !== undefined && name.from <= to) || stated.has(to - 1)
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
