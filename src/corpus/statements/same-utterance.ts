/**
 * Whether two sentences are one utterance: the same words, one cut short, or another wording of it. How much has to agree
 * depends on who is known to speak. Two outlets may give a long sentence to different people, and one of them is wrong;
 * but "Never again" is said by many, and a speaker returns to a subject without repeating a sentence.
 */
import type { Sentence } from './read-quote.ts'
import type { Sameness } from './same-speaker.ts'
import type { Weights } from './weigh-stems.ts'

interface Demand {
  /** Words of the shorter one, all in a row in the longer one, and stems among them. */
  readonly wordsInARow: number
  readonly stemsInARow: number
  /** Else: stems in common. */
  readonly stems: number
  /** The least share of the weight of the lighter one that is in common. */
  readonly share: number
}

const DEMANDS: Readonly<Record<Sameness, Demand>> = {
  same: { wordsInARow: 3, stemsInARow: 2, stems: 4, share: 0.5 },
  unknown: { wordsInARow: 5, stemsInARow: 4, stems: 5, share: 0.65 },
  different: { wordsInARow: 10, stemsInARow: 6, stems: 7, share: 0.9 },
}

/** @param near whether both stand in one article, where a speaker repeats himself in other words, and no translator does */
export function isSameUtterance(
  a: Sentence,
  b: Sentence,
  speaker: Sameness,
  near: boolean,
  { weight }: Weights,
): boolean {
  const demand = DEMANDS[speaker]
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (long.words.includes(short.words)) {
    return short.stems.length >= demand.stemsInARow && short.words.split(' ').length - 2 >= demand.wordsInARow
  }
  if (near || differOnlyInDenial(a, b)) return false
  const sum = (stems: readonly string[]) => stems.reduce((total, stem) => total + weight(stem), 0)
  const [light, heavy] = sum(a.stems) <= sum(b.stems) ? [a, b] : [b, a]
  const common = light.stems.filter((stem) => heavy.stems.some((other) => isAkin(stem, other)))
  return common.length >= demand.stems && sum(common) >= demand.share * sum(light.stems)
}

/** "Pipe" and "pipeline", "children" and "grandchildren" are one thing to two translators. */
function isAkin(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 4 && (long.startsWith(short) || long.endsWith(short))
}

/** "We shall pay" and "We shall not pay" are no variants. */
function differOnlyInDenial(a: Sentence, b: Sentence): boolean {
  const plain = ({ words }: Sentence) => words.replace(/ (?:not|never|no) /g, ' ')
  return a.words !== b.words && plain(a) === plain(b)
}
