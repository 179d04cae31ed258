/**
 * Datelines: where the news is from, before its first sentence. "HALLEN, Norvia (AP) — ", "KESTEN: ", "NEW HALLEN, Nov 3 – ",
 * "Kesten (Reuters) - ", "Norvia Press, 26 June - ". Also a place alone on its line under the headline.
 */
import type { Span } from '../model.ts'
import type { Piece } from './piece.ts'

const CAPS = String.raw`\p{Lu}[\p{Lu}\p{M}.'’/-]+(?: [\p{Lu}\p{M}][\p{Lu}\p{M}.'’-]*){0,3}`
const TITLE = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){0,3}`
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?'
const DATE = String.raw`(?:${MONTH} \d{1,2}|\d{1,2} ${MONTH})(?:,? \d{4})?`
const AGENCY = String.raw`[(\[][\p{L}][\p{L}\p{N} .,/&-]{1,38}[)\]]`
const DASH = ` ?(?:[–—:]|--|—-) ?| - `

/** Each form has one thing that no sentence has: capitals, an agency in brackets, or a date before the dash. */
const FORMS: readonly RegExp[] = [
  new RegExp(
    String.raw`^${CAPS}(?:, ${TITLE})?(?:, ${DATE})?(?: ?${AGENCY})?(?: ${DATE})?(?:${DASH})(?=[^\p{Ll}\s])`,
    'u',
  ),
  new RegExp(
    String.raw`^${TITLE}(?:, ${TITLE})?,? ?(?:${DATE},? ?)?${AGENCY}(?:,? ${DATE})?(?:${DASH})(?=[^\p{Ll}\s])`,
    'u',
  ),
  new RegExp(String.raw`^[\p{L}.]+(?: ${TITLE})?, ${DATE}(?: ?${AGENCY})?(?:${DASH})(?=[^\p{Ll}\s])`, 'u'),
]

const LOCATION = new RegExp(`^${TITLE}, ${TITLE}$`, 'u')
const MAKER =
  /\b(?:reporter|editor|correspondent|writer|staff|desk|news|press|agency|times|post|team|bureau|media|reuters|afp|ap)\b/i

/** "Hallen, Norvia" alone on a line. */
export const isLocation = (line: string): boolean =>
  line.length <= 40 && LOCATION.test(line) && line.split(' ').length <= 3 && !MAKER.test(line)

const LONGEST = 100
/** Looked for first, because most paragraphs have none. */
const SEPARATOR = /[–—:]|--| - /

/** The dateline at the start of a block, with its dash or colon; null where there is none. */
export function findDateline(text: string, { start, end }: Span): Span | null {
  if (end - start <= 40 && isLocation(text.slice(start, end))) return { start, end }
  const head = text.slice(start, Math.min(end, start + LONGEST))
  if (!SEPARATOR.test(head)) return null
  for (const form of FORMS) {
    const match = form.exec(head)
    if (match) return { start, end: start + match[0].trimEnd().length }
  }
  return null
}

const SPEAKER = /^\p{Lu}[\p{Lu}\p{M}.'’ -]{1,30}: ?\S/u

/** In a transcript capitals before a colon are speakers, not towns: "ILVES: We are ready." One such line may be a dateline. */
export const hasSpeakerLabels = (pieces: readonly Piece[]): boolean =>
  pieces.filter(({ text }) => SPEAKER.test(text)).length > 1
