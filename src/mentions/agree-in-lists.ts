/**
 * What stands side by side in a list is of one kind: in "from Gearhart, Svensen and Brownsmead" all are places, and in
 * "Konsa, Mings-Adu, Digby" all are players. Only single words that the weights are unsure of follow their neighbours.
 */
import { isPlaceName } from '../lexicon/places.ts'
import type { Token } from '../model.ts'
import type { JudgedRange } from './correction.ts'
import { PERSON, PLACE } from './semi-markov.ts'

const SURE = 0.75
/** Below this, one neighbour is enough. */
const UNLIKELY = 0.5
const separator = /^[,;/&]$|^and$|^or$/
const locative = /^(?:in|from|near|around|across|between|outside|to)$/

/** The labels, with those mended that both neighbours of a list contradict. */
export function agreeInLists(
  tokens: readonly Token[],
  stretches: readonly JudgedRange[],
  labels: readonly number[],
): readonly number[] {
  const mended = [...labels]
  stretches.forEach((stretch, i) => {
    const label = labels[i]!
    if ((label !== PERSON && label !== PLACE) || !isUnsure(stretch, label)) return
    const other = label === PERSON ? PLACE : PERSON
    const [before, behind] = [stretches[i - 1], stretches[i + 1]]
    const followsOther = before && mended[i - 1] === other && isListed(tokens, before, stretch)
    const leadsOther = behind && labels[i + 1] === other && isListed(tokens, stretch, behind)
    const isKnown = isPlaceName(tokens[stretch.from]!.text)
    if (other === PLACE) {
      const opens = followsOther ? before.from : stretch.from
      if (leadsOther && (followsOther || isKnown) && isLocative(tokens, opens)) mended[i] = PLACE
    } else if (!isKnown && followsOther && (leadsOther || stretch.probabilities[label]! < UNLIKELY)) {
      mended[i] = PERSON
    }
  })
  return mended
}

function isLocative(tokens: readonly Token[], at: number): boolean {
  return locative.test(tokens[at - 1]?.lower ?? '')
}

function isUnsure({ from, to, probabilities }: JudgedRange, label: number): boolean {
  return to - from === 1 && probabilities[label]! < SURE
}

/** One comma, semicolon or "and" between, or a comma and "and". */
function isListed(tokens: readonly Token[], before: JudgedRange, behind: JudgedRange): boolean {
  const between = behind.from - before.to
  if (between < 1 || between > 2 || tokens[before.from]!.sentence !== tokens[behind.from]!.sentence)
    return false
  return tokens.slice(before.to, behind.from).every(({ text }) => separator.test(text))
}
