/**
 * What stands written on a sign, a banner, a shirt: somebody put it there, but nobody says it. A letter, a statement and a
 * headline are sources; these are things.
 */
import type { Token } from '../../model.ts'
import type { QuoteView } from './quote-view.ts'

const THING =
  '(?:sign|signpost|placard|banner|poster|plaque|sticker|bumper sticker|billboard|signboard|t-shirt|tshirt|shirt|sweatshirt|hoodie|hat|cap|badge|lapel pin|tattoo|graffito|graffiti|mural|flag|doormat|tombstone|gravestone|headstone|mug|nameplate|number plate|license plate|tin plate|chalkboard|blackboard|marquee)s?'
/** Only things are read so; what is said, says or warns may be a person's. */
const READ = '(?:read|reads|reading|bearing|bore|emblazoned with|inscribed|with the words?)'
const SAY =
  '(?:say|says|said|saying|declares|declared|declaring|proclaims|proclaimed|proclaiming|warns|warned|warning|announces|announced|announcing)'
const PLACE =
  '(?: (?:on|in|at|above|outside|over|near|by|behind|across|beside|from|under|around|of) [^,;]{1,50})?'

const BEFORE = new RegExp(`\\b${THING}${PLACE}(?: that| which|,)? (?:${READ}|(${SAY}))(?: that)?(?: [:,])?$`)
/** "A man with a sign said": the thing is no subject. */
const CARRIED =
  /(?:with|hold\w*|held|carr\w+|wav\w+|wear\w*|wore|in|under|by|at|near|beside|behind|from|rais\w+|ha[ds]|have|of)(?: (?:an?|the|his|her|their|its|my|our|two|some))?(?: [\w-]+){0,2}$/
const BEHIND = new RegExp(
  `^,? ?(?:(?:${READ}|${SAY}) (?:an?|the|one|another|his|her|their)(?: [\\w-]+){0,3}? ${THING}\\b|(?:an?|the|one|another) (?:[\\w-]+ ){0,2}${THING} (?:${READ}|${SAY})\\b)`,
)
/** Words of the sentence that are looked at. */
const REACH = 16

export function isInscription({ before, after }: QuoteView): boolean {
  const behind = words(after)
  if (BEHIND.test(behind)) return true
  const front = words(before.slice(0, REACH).reverse())
  const found = BEFORE.exec(front)
  if (!found) return false
  const [, said] = found
  return !said || / (?:that|which) /.test(found[0]) || !CARRIED.test(front.slice(0, found.index).trim())
}

function words(tokens: readonly Token[]): string {
  return tokens
    .slice(0, REACH)
    .map(({ lower }) => lower)
    .join(' ')
}
