/**
 * Which turns make a conversation. In news a paragraph that is nothing but a quotation goes on with the speaker before; in
 * a conversation it is the other's reply. What tells them apart: questions that the next paragraph answers, people who
 * are called by name, and replies too short to be anything else.
 */
import type { Turn } from './turn.ts'

/** Paragraphs that follow one another without one of the writer's alone between. */
export type Conversation = readonly Turn[]

/** A reply of so few words, with nothing of the writer's, hardly goes on with the words before. */
export const SHORT = 20
/** So few words of the writer's beside an answer name who gives it. */
export const TAG = 6
/** Beside them so few words are a reply. */
const CURT = 8
/** So many signs make a run of turns a conversation, and so many in a whole text make every run one. */
const SIGNS = 2
const SIGNS_OF_STORY = 5
/** So many turns, of which so large a share begins with what is said, are a story where there is a conversation. */
const LEAST_OF_STORY = 8
const OPEN = 0.85
/** So many replies without a question or a call among them are needed. */
const REPLIES = 4
/** So many words of the writer's in front of what is said open another scene. */
const SCENE = 50

export function findConversations(turns: readonly Turn[]): Conversation[] {
  const runs = runsOf(turns)
  const signs = runs.map(signsOf)
  const certain = runs.filter((_, i) => isCertain(signs[i]!))
  const isTalk =
    sum(signs.map(({ replies, exchanges }) => replies + exchanges)) >= SIGNS_OF_STORY &&
    sum(certain.map((run) => run.length)) * 2 >= turns.length
  return certain.length > 0 && (isTalk || isStory(turns)) ? runs : certain
}

/** News puts most of its quotations behind words of its own. */
function isStory(turns: readonly Turn[]): boolean {
  return turns.length >= LEAST_OF_STORY && turns.filter(({ opens }) => opens).length >= OPEN * turns.length
}

interface Signs {
  readonly replies: number
  readonly exchanges: number
}

const isCertain = ({ replies, exchanges }: Signs): boolean =>
  (exchanges > 0 && replies + exchanges >= SIGNS) || replies >= REPLIES

function signsOf(run: Conversation): Signs {
  let replies = 0
  let exchanges = 0
  run.forEach((turn, i) => {
    const before = run[i - 1]
    if (!before) return
    if (turn.calls.length > 0 || (i === 1 && before.calls.length > 0)) exchanges++
    if (!turn.opens) return
    if (turn.said <= (turn.told === 0 ? SHORT : turn.told <= TAG ? CURT : 0)) replies++
    if (before.asks && turn.told <= TAG) exchanges++
  })
  return { replies, exchanges }
}

function runsOf(turns: readonly Turn[]): Turn[][] {
  const runs: Turn[][] = []
  for (const turn of turns) {
    const last = runs.at(-1)
    if (last && last.at(-1)!.lastBlock + 1 === turn.block && !isScene(turn)) last.push(turn)
    else runs.push([turn])
  }
  return runs
}

/** "In the hall Weil had hung up the net and …" is no reply, whatever is said at its end. */
function isScene({ opens, told }: Turn): boolean {
  return !opens && told >= SCENE
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
