/** Says who a candidate is: the name at its head, the person whom a pronoun or a role stands for, or its own words. */
import { titleGender } from '../lexicon/titles.ts'
import type { Gender, Resolved, Source, Span, SpeakerType } from '../model.ts'
import { readable } from '../text/readable.ts'
import type { Candidate } from './candidates.ts'
import type { Narration } from './narration.ts'

/** Who spoke right before is this much likelier to be meant by "he" than the pronoun's own company says. */
const PREVIOUS_SPEAKER_BONUS = 0.6

const PERSONAL: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['she', 'female'],
])

const FIRST_PERSON = new Set(['i', 'me', 'my'])

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
  /** The last speaker, if it was somebody without a name: "a spokesman". */
  readonly unnamed: Source | null
  /** Who says "I": the author, or the speaker of the quotation around. */
  readonly narrator: number | null
}

export function sourceOf(
  candidate: Candidate,
  { items }: Narration,
  document: Resolved,
  { previous, narrator, unnamed }: Voices,
): Source {
  const mention = document.mentions[candidate.mention]
  const span: Span = mention ?? { start: items[candidate.from]!.start, end: items[candidate.to - 1]!.end }
  const text = readable(document.text, span, document.hyphens)
  const { start, end } = span
  if (unnamed && candidate.kind === 'pronoun' && continues(unnamed, { ...span, text }, document))
    return { ...span, text, name: unnamed.name, type: 'person', entity: null }
  const isNarrator = candidate.kind === 'pronoun' && FIRST_PERSON.has(items[candidate.head]!.lower)
  const entity = mention
    ? knownEntity(document, candidate.mention)
    : isNarrator
      ? narrator
      : referent(candidate, document, { previous, narrator })
  const known = entity === null ? undefined : document.entities[entity]
  const type = known?.type ?? typeOf(candidate, items[candidate.head]!.lower)
  return { start, end, text, name: known?.name ?? text, type, entity }
}

/**
 * "A spokesman called it a mistake. “We are sorry,” he added": the one who spoke last goes on, although he has no name,
 * unless somebody is named or meant in between. "His grandfather" is soon forgotten for the one whose grandfather he is.
 */
function continues(
  unnamed: Source,
  pronoun: Span & { text: string },
  { mentions, references, tokens }: Resolved,
): boolean {
  const gender = PERSONAL.get(pronoun.text.toLowerCase())
  if (!gender || unnamed.end > pronoun.start || /^(?:his|her|their|my|our) /i.test(unnamed.text)) return false
  const told = titleGender(unnamed.text.split(' ').at(-1)!.toLowerCase())
  if (told && told !== gender) return false
  const between = { start: unnamed.end, end: pronoun.start }
  const isOutside = ({ from }: { from: number }) => tokens[from]!.quotation < 0
  return (
    !startingIn(mentions, between).some((mention) => mention.type === 'person' && isOutside(mention)) &&
    !startingIn(references, between).some(
      (reference) => PERSONAL.has(reference.text.toLowerCase()) && isOutside(reference),
    )
  )
}

/** Of spans in order, those that start in a range. */
function startingIn<Kind extends Span>(spans: readonly Kind[], { start, end }: Span): Kind[] {
  const found: Kind[] = []
  for (let i = firstFrom(spans, start); i < spans.length && spans[i]!.start < end; i++) found.push(spans[i]!)
  return found
}

function firstFrom(spans: readonly Span[], start: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (spans[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}

function knownEntity(document: Resolved, mention: number): number | null {
  const entity = document.entityOf[mention] ?? -1
  return entity < 0 ? null : entity
}

/** The best person for a pronoun or role; nobody says "she" of herself. */
function referent(
  candidate: Candidate,
  { references }: Resolved,
  { previous, narrator }: Pick<Voices, 'previous' | 'narrator'>,
): number | null {
  let best: number | null = null
  let most = 0
  for (const { entity, score } of references[candidate.reference]?.candidates ?? []) {
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
