/**
 * Who asks and who answers in an interview, from its introduction: "Tomas Brandt spoke to Mara Ilves", "The pianist Mara
 * Ilves has left Norvia. She spoke to Tomas Brandt", "Mara Ilves tells Tomas Brandt why". Whoever wrote it asks.
 */
import type { Resolved } from '../model.ts'
import { authorOf } from './author.ts'

export interface InterviewPartners {
  /** Indexes into `mentions`, or null where the introduction does not say. */
  readonly asks: number | null
  readonly answers: number | null
}

const TALKS = new Set(
  `spoke speaks talked talks sat sits asked asks interviewed interviews met meets chatted caught rode rides walked walks
  visited visits joined joins`.split(/\s+/),
)
const BEFORE_GUEST =
  /(?:interview|conversation|talk|q&a|spoke|speaks|talked|talks|down|up|asked|asks|interviewed|interviews|met|meets)(?: with| to)?$/
/** Who is meant by "she" was introduced before, and answers. */
const BEFORE_HOST =
  /\b(?:he|she|they) (?:\w+ )?(?:spoke|speaks|talked|talks) (?:to|with)$|(?:interviewed|interview|questions) by$|\b(?:tells|told)$/
/** Words between the verb and the name: "with the minister". */
const REACH = 5

/** `until` is where the first question stands. */
export function interviewPartners(document: Resolved, until: number): InterviewPartners {
  const { mentions, entities, entityOf, tokens } = document
  const introduced = mentions.flatMap(({ start }, index) =>
    start < until && entities[entityOf[index]!]?.type === 'person' ? [index] : [],
  )
  const before = (index: number): string => {
    const { from, title } = mentions[index]!
    const first = title?.from ?? from
    return tokens
      .slice(Math.max(0, first - REACH), first)
      .map(({ lower }) => lower)
      .join(' ')
  }
  const isOther = (one: number | undefined) => (index: number) =>
    one === undefined || entityOf[index] !== entityOf[one]
  const author = authorOf(document)
  const told =
    introduced.find((index) => BEFORE_HOST.test(before(index))) ??
    introduced.find((index) => author !== null && entityOf[index] === author)
  if (told !== undefined)
    return { asks: told, answers: firstInText(document, introduced.filter(isOther(told))) }
  const isHost = (index: number): boolean => TALKS.has(tokens[mentions[index]!.to]?.lower ?? '')
  const guest = introduced.find((index) => BEFORE_GUEST.test(before(index)))
  const talking = introduced.find((index) => index !== guest && isHost(index))
  const answers =
    guest ?? onlyPerson(document, introduced) ?? onlyPerson(document, introduced.filter(isOther(talking)))
  const host = introduced.find((index) => isOther(answers ?? undefined)(index) && isHost(index))
  return { asks: host ?? null, answers }
}

/** Nobody else is named who could answer. */
function onlyPerson({ entityOf }: Resolved, introduced: readonly number[]): number | null {
  const first = introduced[0]
  return first !== undefined && introduced.every((index) => entityOf[index] === entityOf[first])
    ? first
    : null
}

/** Whoever is named first below the headline and the byline, else in them. */
function firstInText({ mentions, tokens, blocks }: Resolved, guests: readonly number[]): number | null {
  const isText = (index: number) => blocks[tokens[mentions[index]!.from]!.block]!.kind === 'paragraph'
  return guests.find(isText) ?? guests[0] ?? null
}
