/**
 * What may stand before the words of somebody in an interview or transcript: "ILVES:", "MARA ILVES, DEFENCE MINISTER:",
 * "Tomas Brandt (Norvia Press):", "Q:", "A.", "Q", "THE PRESIDENT:". Whether it does is known from the whole text only
 * ("MOSCOW:", "Price:" look the same); here it is a matter of shape.
 */
import { isWord } from '../lexicon/english-words.ts'
import { isFirstName } from '../lexicon/first-names.ts'
import { isTitle } from '../lexicon/titles.ts'
import type { Span } from '../model.ts'

export interface TurnLabel extends Span {
  /** Name or part without role and notes: "MARA ILVES", "Q". */
  readonly name: string
  /** The same for every label of one speaker: the last word of the name, in capitals. */
  readonly key: string
  /** "Q", "Moderator", "THE PRESIDENT": says who speaks without a name. */
  readonly isPart: boolean
  /** Begins as names of people do: "Mara …", "Dr. …". */
  readonly isPerson: boolean
  /** All its words are in the dictionary ("Price", "GOALKEEPERS"): no name unless the text says so elsewhere. */
  readonly isWords: boolean
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,20}`
const NAME = `(?:The )?${WORD}(?: (?:de|da|del|der|al|bin|van|von|el|la|${WORD})){0,4}`
const NOTE = String.raw` ?[([][^()[\]:\n]{1,40}[)\]]`
const LABEL = new RegExp(
  String.raw`^[“"‘'” ]{0,2}(?<name>${NAME})(?:${NOTE})?(?:, [^:.!?\n]{2,60})?(?:${NOTE})? ?:(?=\s|$|[“"‘(\[…])`,
  'u',
)
/** Official transcripts put no mark behind a question's Q, only space. */
const QUESTION_ANSWER =
  /^(?:(?<name>[QA])(?:\.|:| [-–—])(?= ?["“‘\p{Lu}…(])|Q(?=[ \t\u00a0]{1,8}["“‘\p{Lu}…(]))/u

const PARTS = new Set(
  `q a question answer interviewer interviewee reporter journalist correspondent moderator host presenter anchor
  narrator announcer operator questioner caller audience crowd student speaker translator interpreter voice voiceover
  protester protesters witness lawyer judge president chairman chairwoman chair secretary minister prime male female
  unidentified unknown man woman participant the court justice senator representative congressman congresswoman`.split(
    /\s+/,
  ),
)
const LONGEST = 130

/** The label at the start of a paragraph, its colon included and an opening mark before it not, or null. */
export function turnLabel(text: string, { start, end }: Span): TurnLabel | null {
  const head = text.slice(start, Math.min(end, start + LONGEST))
  const match = QUESTION_ANSWER.exec(head) ?? LABEL.exec(head)
  if (match === null) return null
  const name = match.groups!.name ?? 'Q'
  const words = name.split(' ')
  const lower = words.map((word) => word.toLowerCase())
  return {
    start: start + match[0].indexOf(name),
    end: start + match[0].length,
    name,
    key: words.at(-1)!.toUpperCase(),
    isPart: lower.every((word) => PARTS.has(word)),
    isPerson: isTitle(lower[0]!) || (words.length > 1 && isFirstName(titled(words[0]!))),
    isWords: lower.every((word) => word.length > 1 && isWord(word)),
  }
}

/** "ILVES" as running text has it. */
export const titled = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase()
