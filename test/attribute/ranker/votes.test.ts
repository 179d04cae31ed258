import { expect, test } from 'vitest'
import { neighbourVotes, ownVotes, RULES } from '../../../src/attribute/ranker/votes.ts'
import { narrated, wordsOf } from '../narrated.ts'

test('every rule that answers votes, in the order of the policy', () => {
  const context = narrated('Ilves said, “We won.”')
  const site = context.narration.sites[0]!
  const votes = [...ownVotes(site, context), ...neighbourVotes(site, context)]
  expect(votes.map(({ rule }) => rule)).toEqual(votes.map(({ rule }) => rule).sort((a, b) => a - b))
  expect(votes.map(({ rule, speaker }) => [RULES[rule]!.name, wordsOf(speaker, context)])).toContainEqual([
    'verb-before',
    'Ilves',
  ])
})

test('what was answered before for the same quotation does not vote', () => {
  const context = narrated('Ilves slept. “We won.” It rained.')
  const site = context.narration.sites[0]!
  const answer = { speaker: context.candidates.all[0]!, cue: null }
  const answers = { get: (quotation: number) => (quotation === site.quotation ? answer : undefined) }
  expect(neighbourVotes(site, { ...context, answers })).toEqual(
    neighbourVotes(site, { ...context, answers: { get: () => undefined } }),
  )
})
