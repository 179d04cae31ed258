/**
 * Who speaks in the conversations of a story, paragraph by paragraph, once the rules of news have looked for everyone:
 * whoever is named beside the words or acts in their paragraph, else the other one. After He, Barbosa and Kondrak,
 * "Identification of speakers in novels" (ACL 2013), whose patterns of alternation and of calls these are.
 */
import type { Attribution, Evidence, Source } from '../../model.ts'
import type { Candidate } from '../candidates.ts'
import type { Context } from '../context.ts'
import { NONE } from '../decisions.ts'
import { actorsBefore } from './actor-before.ts'
import { beatOf } from './beat.ts'
import { Company, isSame, meaning } from './company.ts'
import { findConversations, TAG } from './conversations.ts'
import { likeliestSpeakers } from './likeliest.ts'
import { asStranger, type Line, wordingOf } from './line.ts'
import { peopleOutside } from './people-outside.ts'
import { spokenTo } from './spoken-to.ts'
import { foundIn, isTold, tellersOf } from './tellers.ts'
import { findTurns, type Turn } from './turn.ts'

const NOBODY = { speaker: null, candidates: [], cue: null, evidence: NONE } as const
const BEAT: Evidence = { rule: 'beat', confidence: 0.85 }
const REPLY: Evidence = { rule: 'reply', confidence: 0.8 }

/** The same attributions, better in conversations. `nameOf` says who a candidate is. */
export function takeTurns(
  attributions: readonly Attribution[],
  context: Context,
  nameOf: (candidate: Candidate) => Source,
  named: readonly Source[],
  teller: Source | null,
): Attribution[] {
  const { document, narration } = context
  const name = (candidate: Candidate): Source => asStranger(nameOf(candidate))
  const turns = findTurns(narration, document, teller).filter((turn) =>
    turn.quotations.some((quotation) => isUtterance(attributions[quotation]!, turn, context)),
  )
  const conversations = findConversations(turns)
  if (conversations.length === 0) return [...attributions]
  const better = attributions.slice()
  const people = new Company(document)
  const spoken = people.circle()
  const readTo = peopleOutside(context, named, people, name)
  for (const conversation of conversations) {
    const tellers = conversation.map((turn) => tellersOf(turn, attributions, context))
    const told = conversation.map((turn, i): Source | null => {
      if (tellers[i]!.length > 0) return asStranger(tellers[i]!.at(-1)!)
      const actor = beatOf(turn, context)
      return actor && name(actor)
    })
    const listeners = conversation.map((turn) => {
      const listener = spokenTo(turn, attributions, context)
      return listener && name(listener)
    })
    const [first] = conversation
    const arrivals = actorsBefore(first!, narration.items[first!.from]!, context).map(name)
    const voices = people.circle()
    const lines = conversation.map((turn, i): Line => {
      const own = told[i] ?? null
      const isFamiliar = own !== null && people.has(own)
      readTo(turn.lastBlock)
      const heard = people.members
      const spoke = [...voices.members, ...spoken.members.filter((who) => !voices.has(who))]
      if (own && wordingOf(own) === 'name') for (const company of [voices, people]) company.add(own)
      const actors = own ? actorsBefore(turn, own, context).map(name) : []
      const found = foundIn(turn, attributions, context)
      return { turn, own, isFamiliar, found, listener: listeners[i]!, actors, spoke, heard }
    })
    const speakers = likeliestSpeakers({ lines, people, arrivals }).map((who, i) =>
      who && told[i] ? meaning(told[i], who) : who,
    )
    for (const speaker of speakers) {
      if (speaker) for (const company of [spoken, people]) company.add(speaker)
    }
    conversation.forEach((turn, i) => {
      const speaker = speakers[i]
      if (tellers[i]!.length > 1) return
      const evidence = told[i] ? BEAT : REPLY
      for (const quotation of turn.quotations) {
        const attribution = attributions[quotation]!
        if (speaker) better[quotation] = saidBy(speaker, evidence, attribution, turn, context)
        else if (isSpokenBefore(attribution, speakers[i - 1]))
          better[quotation] = { ...attribution, ...NOBODY }
      }
    })
  }
  return better
}

/** Whoever has just spoken does not reply as well. */
function isSpokenBefore({ speaker }: Attribution, before: Source | null | undefined): boolean {
  return speaker !== null && before !== null && before !== undefined && isSame(speaker, before)
}

/** The attribution of one quotation of a turn to its speaker. */
function saidBy(
  speaker: Source,
  evidence: Evidence,
  attribution: Attribution,
  turn: Turn,
  context: Context,
): Attribution {
  const known = attribution.speaker
  if (known && isTold(attribution, turn, context)) {
    const { name, type, entity } = speaker
    return known.start === speaker.start
      ? { ...attribution, speaker: { ...known, name, type, entity } }
      : attribution
  }
  if (!isUtterance(attribution, turn, context)) return attribution
  if (known && isSame(known, speaker)) return { ...attribution, kind: 'direct' }
  const { quotation } = attribution
  return {
    quotation,
    kind: 'direct',
    speaker: { ...speaker, others: [] },
    candidates: [],
    cue: null,
    evidence,
  }
}

/** What stands for itself, if only “Madam,”: no fragment of the writer's sentence, and no term in it. */
function isUtterance(
  { quotation, kind }: Attribution,
  turn: Turn,
  { document, narration }: Context,
): boolean {
  if (kind === 'direct') return true
  // “No,” she said, “never.”
  if (kind === 'partial' && turn.opens && turn.told <= TAG) return true
  const { content, start } = document.quotations[quotation]!
  const { end } = content.at(-1)!
  const isFirst = start === narration.items[turn.from]!.start
  return isFirst && /[,.!?…—–-]\s*$/.test(document.text.slice(end - 3, end))
}
