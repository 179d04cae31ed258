/** What a candidate is, as numbers. */
import type { Resolved } from '../../model.ts'
import type { Candidate } from '../candidates.ts'
import type { Context } from '../context.ts'
import type { Item } from '../item.ts'
import { nameTheSource } from '../name-the-source.ts'
import { bucket, hashItem } from './measures.ts'

const PHRASES = ['name', 'nominal', 'pronoun', 'relative']
/** Number of kinds: each phrase may be a genitive. */
export const KINDS = 2 * PHRASES.length
const TYPES = ['person', 'place', 'organization', 'other']

export interface Traits {
  readonly kind: number
  /** Of a name the type of its mention, of a pronoun the word; 0 of all others. */
  readonly type: number
  /** The entity that it most likely stands for, or -1. */
  readonly entity: number
  /** How often that is named, as a bucket. */
  readonly naming: number
  /** The phrase that names its person. */
  readonly source: Candidate
}

/** Returns a function that works out the traits of a candidate once. */
export function traitsIn(context: Context): (candidate: Candidate) => Traits {
  const { document, narration } = context
  const known: Traits[] = []
  const find = (candidate: Candidate): Traits => {
    const entity = entityOf(candidate, document)
    return {
      kind: PHRASES.indexOf(candidate.kind) * 2 + (candidate.genitive ? 1 : 0),
      type: typeOf(candidate, document, narration.items[candidate.head]!),
      entity,
      naming: entity < 0 ? 0 : bucket(document.entities[entity]!.mentions.length),
      source: nameTheSource(candidate, context),
    }
  }
  return (candidate) => {
    known[candidate.index] ??= find(candidate)
    return known[candidate.index]!
  }
}

function entityOf({ mention, reference }: Candidate, document: Resolved): number {
  if (mention >= 0) return document.entityOf[mention]!
  return reference >= 0 ? (document.references[reference]!.candidates[0]?.entity ?? -1) : -1
}

function typeOf({ mention, kind }: Candidate, { mentions }: Resolved, head: Item): number {
  if (mention >= 0) return 1 + TYPES.indexOf(mentions[mention]!.type)
  return kind === 'pronoun' ? hashItem(head) : 0
}
