/**
 * Who made the article: "By Mara Ilves", a name in capitals or a desk under the headline, the same again at the end.
 * An author's self-description ("Mara Ilves is a reporter covering …") is running text and stays so.
 */
import { isFirstName } from '../lexicon/first-names.ts'
import type { Article, BlockRule } from './block-rule.ts'
import { isLocation } from './find-dateline.ts'
import { isName, isProse, type Piece, wordsOf } from './piece.ts'

const MADE_BY =
  /^\(?(?:story |words |text |photo(?:graph)?s? |video |written |edited |reported |reporting |compiled |translated |additional reporting )?by:? (\p{Lu}.*)$/iu

export const findBylines: BlockRule = function* (article) {
  const { pieces, kinds, body } = article
  const made = new Set<string>()
  let underTitle = false
  for (let i = 0; i < body; i++) {
    const piece = pieces[i]!
    underTitle ||= kinds.get(i) === 'title'
    if (kinds.has(i) || !(namesMaker(piece) || isPersonLine(piece) || (underTitle && isMaker(piece))))
      continue
    made.add(piece.text)
    yield [i, 'byline']
  }
  for (let i = body; i < pieces.length; i++) {
    const piece = pieces[i]!
    if (made.has(piece.text) || namesMaker(piece) || signsOff(article, i)) yield [i, 'byline']
  }
}

/** "By Mara Ilves and Tomas Brandt, Hallen", "(Reporting by Mara Ilves; editing by Tomas Brandt)". */
function namesMaker({ text, size }: Piece): boolean {
  const maker = size <= 20 ? MADE_BY.exec(text)?.[1] : undefined
  if (maker === undefined) return false
  const bare = maker.replace(
    /\b(?:writing|editing|additional|reporting|by|staff|writers?|reporters?|correspondents?|editors?)\b/gi,
    '',
  )
  const parts = bare.split(/[|\d,;:()]+|\.(?= |$)/).map((part) => part.trim())
  return parts.every((part) => part === '' || isName(part) || AROUND_DATE.test(part))
}

/** What may stand beside the name: "By Mara Ilves | 3 May 2021 at 9.05 pm | 4 min read". */
const AROUND_DATE = /^(?:at|on|in|[ap]m|min(?:ute)?s? read|ago|and|for)$/

/** A person's name and nothing else: "MARA ILVES". Above the headline, too, it is no headline. */
export function isPersonLine({ text, size, ends }: Piece): boolean {
  if (ends || size < 2 || size > 4 || !/^[\p{L}\p{M}.'’ -]+$/u.test(text) || !isName(text)) return false
  const [first = ''] = text.split(' ')
  return !/^(?:the|an?)$/i.test(first) && isFirstName(first.charAt(0) + first.slice(1).toLowerCase())
}

/** Under the headline, a few words that are all names: "TYLER BRANDT", "Norvia Desk". */
function isMaker({ text, size, ends }: Piece): boolean {
  return !ends && size <= 5 && text.length <= 50 && isName(text) && !isLocation(text)
}

/** A bare name after the running text, or before the line that describes its bearer. */
function signsOff({ pieces, kinds }: Article, i: number): boolean {
  if (i + 8 < pieces.length || !isProse(pieces[i - 1] ?? pieces[i]!)) return false
  const { text, size } = pieces[i]!
  if (size < 2 || size > 4 || !/^[\p{L}\p{M}.'’ -]+$/u.test(text) || !isName(text)) return false
  const rest = pieces.slice(i + 1).filter((_, j) => kinds.get(i + 1 + j) !== 'boilerplate')
  return rest.every((piece) => !isProse(piece) || wordsOf(piece)[0] === wordsOf(pieces[i]!)[0])
}
