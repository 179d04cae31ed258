/** Who asks and who answers in an interview of "Q" and "A", from its introduction: "Tomas Brandt spoke to Mara Ilves". */
import type { Resolved } from '../model.ts'

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
/** Words between the verb and the name: "with the minister". */
const REACH = 5

/** `until` is where the first turn begins. */
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
  const isHost = (index: number): boolean =>
    TALKS.has(tokens[mentions[index]!.to]?.lower ?? '') || /interview(?:ed)? by$/.test(before(index))
  const guest = introduced.find((index) => BEFORE_GUEST.test(before(index)))
  const talking = introduced.find((index) => index !== guest && isHost(index))
  const isOther = (index: number) => talking === undefined || entityOf[index] !== entityOf[talking]
  const answers =
    guest ?? onlyPerson(document, introduced) ?? onlyPerson(document, introduced.filter(isOther))
  const host = introduced.find(
    (index) => entityOf[index] !== (answers === null ? -1 : entityOf[answers]) && isHost(index),
  )
  return { asks: host ?? null, answers }
}

/** Nobody else is named who could answer. */
function onlyPerson({ entityOf }: Resolved, introduced: readonly number[]): number | null {
  const first = introduced[0]
  return first !== undefined && introduced.every((index) => entityOf[index] === entityOf[first])
    ? first
    : null
}
