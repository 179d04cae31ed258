/**
 * Turns of interviews and transcripts: paragraphs that open with the label of who speaks. One such paragraph proves
 * nothing ("MOSCOW: …", "Note: …", "Hallen United: Brandt, Weil."); speakers who come back do, where their labels can be
 * names and what follows reads like speech.
 */
import { isFirstName } from '../lexicon/first-names.ts'
import { isPlaceName } from '../lexicon/places.ts'
import { isTitle } from '../lexicon/titles.ts'
import type { Span } from '../model.ts'
import { initialsOf } from '../names/initials.ts'
import { append } from '../text/append.ts'
import { countWords, type Piece } from './piece.ts'
import { type TurnLabel, titled, turnLabel } from './turn-label.ts'

interface Candidate {
  readonly index: number
  readonly label: TurnLabel
  readonly speaks: boolean
}

/** Labels of turns by index of their paragraph; empty where the text is no transcript. */
export function findTurns(text: string, pieces: readonly Piece[]): ReadonlyMap<number, Span> {
  const candidates = pieces.flatMap((piece, index): Candidate[] => {
    const label = MAY_BE_LABEL.test(piece.text) ? turnLabel(text, piece) : null
    if (label === null) return []
    const alone = label.end === piece.end
    const words = alone ? (pieces[index + 1]?.text ?? '') : text.slice(label.end, piece.end)
    return [{ index, label, speaks: isSpeech(words) }]
  })
  if (candidates.length < 2) return new Map()
  const surnames = namedInFull(text)
  const speakers = bySpeaker(candidates).filter((labels) => areOfASpeaker(labels, surnames))
  const turns = speakers.flat()
  if (!isTranscript(turns, speakers)) return new Map()
  return new Map(turns.map(({ index, label: { start, end } }) => [index, { start, end }]))
}

const MAY_BE_LABEL = /^[“"‘'” ]{0,2}(?:[QA][ \t\u00a0.:]|\p{Lu}[^:\n]{0,120}:)/u

/** Four words and a stop: "Price: $40" and "Left back: Brandt" are none. */
function isSpeech(words: string): boolean {
  return (
    /\p{Ll}/u.test(words) && /[.!?…—–-]["”’'»)\]]{0,3}\s*$/.test(words.slice(-8)) && countWords(words) > 4
  )
}

function bySpeaker(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const groups = new Map<string, Candidate[]>()
  // "MI:" goes on for "Mara Ilves:"
  const inFull = new Map(candidates.map(({ label }) => [initialsOf(label.name), label.key]))
  for (const candidate of candidates) {
    const { name, key } = candidate.label
    const speaker = inFull.get(name) ?? key
    append(groups, speaker, candidate)
  }
  return [...groups.values()]
}

/** A dictionary word may be a surname ("BROWN:"), and a town one too, if somebody in the text is called so in full. */
function areOfASpeaker(labels: readonly Candidate[], surnames: ReadonlySet<string>): boolean {
  if (labels.some(({ label }) => label.isPart || label.isPerson)) return true
  if (surnames.has(labels[0]!.label.key)) return true
  // "Great Isle:" and "Little Isle:" are no one's name
  const full = labels.map(({ label }) => label.name.toUpperCase()).filter((name) => name.includes(' '))
  if (new Set(full).size > 1) return false
  return labels.every(
    ({ label }) => !label.isWords && !isPlaceName(label.name.split(' ').map(titled).join(' ')),
  )
}

/** Last words of names in running text, in capitals: ILVES for "Mara Ilves" and "Dr. Ilves". */
function namedInFull(text: string): ReadonlySet<string> {
  const surnames = new Set<string>()
  let before = ''
  let end = 0
  for (const { 0: word, index } of text.matchAll(/\p{Lu}[\p{L}\p{M}’'-]+/gu)) {
    const follows = before !== '' && /^[\s.]*$/.test(text.slice(end, index))
    if (follows && (isFirstName(before) || isTitle(before.toLowerCase()))) surnames.add(word.toUpperCase())
    before = /^\p{Lu}\p{Ll}/u.test(word) ? word : ''
    end = index + word.length
  }
  return surnames
}

function isTranscript(turns: readonly Candidate[], speakers: readonly (readonly Candidate[])[]): boolean {
  const speaking = turns.filter(({ speaks }) => speaks).length
  if (speakers.length < 2 || speaking * 2 < turns.length) return false
  if (speakers.some((labels) => labels.length > 1)) return turns.length > 2
  return (
    turns.length === 2 && turns.every(({ label }) => label.isPart || label.name === label.name.toUpperCase())
  )
}
