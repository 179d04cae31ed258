/**
 * Says of every quotation whose words it reports: rules ("sieves", as CoreNLP calls them) vote, and a trained ranker
 * weighs their votes and much else. No answer is better than a wild guess.
 */
import type { Attributed, Attribution, Comparison, Resolved, Source } from '../model.ts'
import { readable } from '../text/readable.ts'
import { isAudience } from './audience.ts'
import { authorOf } from './author.ts'
import type { Candidate } from './candidates.ts'
import type { Context } from './context.ts'
import { type Decision, decide, NONE } from './decisions.ts'
import { answerInterview } from './dialogue/interview.ts'
import { nameThemselves } from './dialogue/own-words.ts'
import { namedOutside } from './dialogue/people-outside.ts'
import { nameTheTeller, storyTeller } from './dialogue/story-teller.ts'
import { takeTurns } from './dialogue/take-turns.ts'
import { echoHeadlines } from './echo-headlines.ts'
import { toldInside } from './inner-antecedent.ts'
import type { Range } from './item.ts'
import { othersBehind } from './joint.ts'
import { quoteKinds } from './kind/quote-kinds.ts'
import { leadInTo } from './lead-in.ts'
import { OF_QUOTATIONS } from './ranker/models.ts'
import { sourceOf, type Voices } from './speaker.ts'

/** So many of the likeliest are given where none is likely enough. */
const CANDIDATES = 3

/** One attribution for each quotation, in the same order; with `explain`, what weighed most for its speaker. */
export function attribute(
  document: Resolved,
  { explain = false }: { readonly explain?: boolean } = {},
): Attributed {
  const { outcomes, turns, evidence } = decide(document, OF_QUOTATIONS)
  const kinds = quoteKinds(document, evidence)
  const author = authorOf(document)
  const attributions: Attribution[] = []
  const known = new Map<number, Source>()
  let previous: number | null = null
  let last: Source | null = null
  let end = 0
  document.quotations.forEach(({ parent, start, end: behind }, quotation) => {
    if (!adjoin(document.text, end, start)) previous = null
    const { kind } = kinds[quotation]!
    const turn = turns.get(quotation)
    const decision = kind === 'term' ? undefined : outcomes.get(quotation)
    const narrator = parent < 0 ? author : (attributions[parent]?.speaker?.entity ?? null)
    const found: Found = turn
      ? { ...NOBODY, speaker: turn.speaker && { ...turn.speaker, others: [] }, evidence: turn.evidence }
      : decision
        ? whoSays(decision, { previous, narrator, last, inside: parent >= 0 }, known)
        : NOBODY
    const comparison = explain && decision && found.speaker ? comparisonOf(decision) : undefined
    attributions.push({ quotation, kind, ...found, ...(comparison && { comparison }) })
    if (parent >= 0) return
    previous = found.speaker?.type === 'person' ? found.speaker.entity : null
    last = found.speaker ?? last
    end = behind
  })
  const spoken = document.quotations.findIndex(({ parent }, index) => parent < 0 && outcomes.has(index))
  if (spoken < 0) return { ...document, attributions }
  const { context } = outcomes.get(spoken)!
  const name = (candidate: Candidate): Source =>
    sourceOf(candidate, context.narration, document, { previous: null, narrator: author, last: null })
  const named = namedOutside(document)
  const teller = author === null ? storyTeller(attributions, document, named) : null
  const spokenInTurn = nameThemselves(takeTurns(attributions, context, name, named, teller), document)
  const told = answerInterview(nameTheTeller(spokenInTurn, teller, document), document)
  return { ...document, attributions: echoHeadlines(told, document) }
}

const LONGEST_GAP = 15

/** Whether nothing but marks and white space stands between two quotations. */
function adjoin(text: string, end: number, start: number): boolean {
  return start - end <= LONGEST_GAP && /^[\s\p{P}]*$/u.test(text.slice(end, start))
}

type Found = Omit<Attribution, 'quotation' | 'kind'>

export const NOBODY: Found = { speaker: null, candidates: [], cue: null, evidence: NONE }

/** `named` holds who was found for a mention, by its start: "he" is one person, however many quotations are his. */
export function whoSays(
  { choice, ranked, context }: Decision,
  voices: Voices,
  named: Map<number, Source>,
): Found {
  const name = (candidate: Candidate, heard = voices): Source => {
    const outer = sourceOf(candidate, context.narration, context.document, heard)
    const source = heard.inside ? toldInside(outer, context.document) : outer
    const known = named.get(source.start)
    if (known?.end === source.end) return known
    named.set(source.start, source)
    return source
  }
  if (!choice || isAudience(choice, context)) {
    const likely = ranked()
      .filter(({ probability }) => probability > 0)
      .slice(0, CANDIDATES)
    const candidates = likely.map(({ speaker, probability }) => ({ ...name(speaker), probability }))
    return { ...NOBODY, candidates }
  }
  const { speaker, cue, rule, confidence } = choice
  const { asked, reporter } = leadInTo(speaker, context)
  const led = { ...voices, asked, last: reporter ? name(reporter) : voices.last }
  const others = othersBehind(speaker, context).map((other) => name(other))
  return {
    speaker: { ...name(speaker, led), others },
    candidates: [],
    cue: cue && cueSpan(cue, context),
    evidence: { rule, confidence },
  }
}

function comparisonOf({ why, context: { narration, document } }: Decision): Comparison {
  const { against, features } = why()
  if (!against) return { against, features }
  const span = { start: narration.items[against.from]!.start, end: narration.items[against.to - 1]!.end }
  return { against: readable(document.text, span, document.hyphens), features }
}

function cueSpan({ from, to }: Range, { narration: { items }, document }: Context): Attribution['cue'] {
  const span = { start: items[from]!.start, end: items[to - 1]!.end }
  return { ...span, text: readable(document.text, span, document.hyphens) }
}
