/**
 * How the quotation sits in its sentence, beside what a candidate is. What one value of the quotation's says is kept from
 * text to text, because most values come again: hardly ten words and marks stand before nine in ten quotations.
 */
import { mix } from '../../text/hash.ts'
import { remembered } from '../../text/remembered.ts'
import { recurring } from './recurring.ts'
import { RELATIONS } from './relation.ts'
import type { FeatureSink, Recurring } from './sink.ts'
import { KINDS } from './traits.ts'

/** Values that are kept. */
const KEPT = 2000

const valueFeatures = remembered(KEPT, (value: number) => ({
  besideRelation: recurring(RELATIONS, (relation, sink) => sink.add(mix(40, value, relation))),
  besideKind: recurring(RELATIONS * KINDS, (key, sink) => {
    const kind = key % KINDS
    sink.add(mix(41, value, mix((key - kind) / KINDS, kind)))
  }),
}))

/** Begins the features that look at how the quotation sits. */
export function groupOfSitting(sink: FeatureSink): void {
  sink.group('how the quotation sits in its sentence')
}

/** What the values of one quotation say, by `relation * KINDS + kind` of the candidate. */
export function sittingFeatures(values: readonly number[]): Recurring {
  const known = values.map((value) => valueFeatures(value))
  return recurring(RELATIONS * KINDS, (key, sink) => {
    groupOfSitting(sink)
    for (const { besideRelation } of known) sink.again(besideRelation, Math.floor(key / KINDS))
    for (const { besideKind } of known) sink.again(besideKind, key)
  })
}
