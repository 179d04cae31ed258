import { describe, expect, test } from 'vitest'
import type { Candidate } from '../../../src/attribute/candidates.ts'
import { choose } from '../../../src/attribute/ranker/choose.ts'
import { featuresIn } from '../../../src/attribute/ranker/features.ts'
import { OF_QUOTATIONS } from '../../../src/attribute/ranker/models.ts'
import { traitsIn } from '../../../src/attribute/ranker/traits.ts'
import { neighbourVotes, ownVotes } from '../../../src/attribute/ranker/votes.ts'
import { candidateWindow } from '../../../src/attribute/ranker/window.ts'
import { narrated, wordsOf } from '../narrated.ts'

function chosen(text: string) {
  const context = narrated(text)
  const site = context.narration.sites[0]!
  const votes = [...ownVotes(site, context), ...neighbourVotes(site, context)]
  const traits = traitsIn(context)
  const features = featuresIn(context, traits)(site, votes)
  const candidates = candidateWindow(site, context)
  const sourceOf = (candidate: Candidate) => traits(candidate).source
  const { choice } = choose({ site, context, votes, candidates, features, sourceOf }, OF_QUOTATIONS)
  return choice && { ...choice, speaker: wordsOf(choice.speaker, context) }
}

describe('the choice of a speaker', () => {
  test('carries the rule that says the same, its cue and a confidence', () => {
    expect(chosen('“We won the vote,” Ilves said.')).toMatchObject({
      speaker: 'Ilves',
      rule: 'subject-verb-after',
      cue: { from: 2, to: 3 },
    })
    expect(chosen('“We won the vote,” Ilves said.')!.confidence).toBeGreaterThan(0.9)
  })

  test('is a rule’s alone where annotated news has no example', () => {
    expect(chosen('Mara Ilves: “We won the vote.”')).toMatchObject({ rule: 'colon-name', confidence: 0.9 })
  })

  test('is nobody where nobody is said to say anything', () => {
    expect(chosen('My favourite line is “What a day.”')).toBeNull()
  })
})
