/** Says who a candidate is: the name at its head, the person whom a pronoun or a role stands for, or its own words. */
import { pronounOf } from '../lexicon/pronouns.ts'
import type { Resolved, Source, Span, SpeakerType } from '../model.ts'
import { readable } from '../text/readable.ts'
import type { Candidate } from './candidates.ts'
import type { Narration } from './narration.ts'
import { bodyMeant } from './which-body.ts'
import { whoGoesOn } from './who-goes-on.ts'

/** Who spoke right before is this much likelier to be meant by "he" than the pronoun's own company says. */
const PREVIOUS_SPEAKER_BONUS = 0.6

const FIRST_PERSON = new Set(['i', 'i.', 'me', 'my'])

const ORGANIZATIONS = new Set(
  `administration agency association authority bank board bureau campaign channel coalition commission committee company
  council court department firm foundation government group institute kremlin magazine media ministry network newspaper
  office opposition organization outlet paper parliament party police press service site statement report union
  university website`.split(/\s+/),
)

/** Entities, or null, that pronouns may mean. */
export interface Voices {
  /** Who spoke right before, with nothing but marks between. */
  readonly previous: number | null
  /** The last speaker, whoever it was. */
  readonly last: Source | null
  /** Who was asked right before the words, so that "she" answers. */
  readonly asked?: number | null
  /** Whether the words stand within somebody else's. */
  readonly inside?: boolean
  /** Who says "I": the author, or the speaker of the quotation around. */
  readonly narrator: number | null
}

export function sourceOf(
  candidate: Candidate,
  { items }: Narration,
  document: Resolved,
  voices: Voices,
): Source {
  const named = document.mentions[candidate.mention]
  // "the Italian" stands for somebody, though "Italian" is a name as well
  const mention = named?.type === 'other' && candidate.reference >= 0 ? undefined : named
  const span: Span = mention ?? spanOf(candidate, items)
  const text = readable(document.text, span, document.hyphens)
  const { start, end } = span
  const isPronoun = candidate.kind === 'pronoun'
  const goingOn = isPronoun ? whoGoesOn({ start, end, text }, voices.last, document) : null
  if (goingOn) return { start, end, text, ...goingOn }
  const unnamed = isPronoun ? document.references[candidate.reference]?.unnamed : null
  if (unnamed)
    return {
      start,
      end,
      text,
      name: readable(document.text, unnamed, document.hyphens),
      type: 'person',
      entity: null,
    }
  const head = items[candidate.head]!.lower
  const meant = mention
    ? knownEntity(document, candidate.mention)
    : meantBy(candidate, head, document, voices)
  const isBody = meant === null && isDefinite(candidate, items)
  const entity = isBody ? bodyMeant(head, start, voices.last?.entity ?? null, document) : meant
  const known = entity === null ? undefined : document.entities[entity]
  const type = known?.type ?? typeOf(candidate, head)
  return { start, end, text, name: known?.name ?? text, type, entity }
}

/** Whom a phrase without a name means. */
function meantBy(
  { kind, reference }: Candidate,
  head: string,
  document: Resolved,
  voices: Voices,
): number | null {
  const { narrator, asked = null } = voices
  if (kind === 'pronoun' && FIRST_PERSON.has(head)) return narrator
  if (isMeant(asked, head, document)) return asked
  return referent(reference, document, voices)
}

/** "said I." is read with its point, like an initial. */
function spanOf({ from, to, head }: Candidate, items: Narration['items']): Span {
  const point = items[head]!.lower === 'i.' ? 1 : 0
  return { start: items[from]!.start, end: items[to - 1]!.end - point }
}

function knownEntity(document: Resolved, mention: number): number | null {
  const entity = document.entityOf[mention] ?? -1
  return entity < 0 ? null : entity
}

/** "The company", not "a company" or "the company of his youth". */
function isDefinite({ kind, from, to, head }: Candidate, items: Narration['items']): boolean {
  return kind === 'nominal' && head === to - 1 && to - from <= 3 && items[from]!.lower === 'the'
}

/** Whether a pronoun of one person may mean this one. */
function isMeant(entity: number | null, lower: string, { entities }: Resolved): entity is number {
  const known = entity === null ? undefined : entities[entity]
  const gender = pronounOf(lower)?.gender ?? null
  return gender !== null && known?.type === 'person' && (known.gender ?? gender) === gender
}

/** The best person for a pronoun or role; nobody says "she" of herself. */
function referent(
  reference: number,
  { references }: Resolved,
  { previous, narrator }: Pick<Voices, 'previous' | 'narrator'>,
): number | null {
  let best: number | null = null
  let most = 0
  for (const { entity, score } of references[reference]?.candidates ?? []) {
    const total = score + (entity === previous ? PREVIOUS_SPEAKER_BONUS : 0)
    if (total > most && entity !== narrator) {
      best = entity
      most = total
    }
  }
  return best
}

function typeOf(candidate: Candidate, head: string): SpeakerType {
  if (ORGANIZATIONS.has(head)) return 'organization'
  if (candidate.kind === 'pronoun')
    return /^(they|them|we|their|our|others|many|some|most|both|several|few)$/.test(head) ? 'group' : 'person'
  return candidate.kind === 'nominal' && /[^s]s$|^(people|police|men|women)$/.test(head) ? 'group' : 'person'
}
