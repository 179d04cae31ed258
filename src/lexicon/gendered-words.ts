/** Words that tell the gender of whoever they stand in front of or stand for, and the words for relatives among them. */
import type { Gender } from '../model.ts'
import { titleGender } from './titles.ts'

const KIN: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...'husband brother son father uncle grandfather nephew boyfriend stepfather stepson grandson widower son-in-law father-in-law brother-in-law dad daddy papa grandpa grandad granddad'
    .split(' ')
    .map((word) => [word, 'male'] as const),
  ...'wife sister daughter mother aunt grandmother niece girlfriend stepmother stepdaughter granddaughter widow daughter-in-law mother-in-law sister-in-law mum mummy mom mommy mama grandma granny gran nan'
    .split(' ')
    .map((word) => [word, 'female'] as const),
])

const FEMALE =
  /woman$|girl$|(?:actr|host|waitr|govern|mistr|steward|heir|priest|seamstr)ess$|^(?:landlady|ladyship|lass|maid|nun|missy)$/

/** The gender of whoever a word stands in front of or stands for: "Mrs.", "Lord", "sister", "spokesman"; or null. */
export function genderOfWord(lower: string): Gender | null {
  if (KIN.has(lower)) return KIN.get(lower)!
  const title = titleGender(lower) ?? titleGender(lower.replace(/\.$/, ''))
  if (title) return title
  if (FEMALE.test(lower)) return 'female'
  return /[^u]man$|^man$|boy$|^(?:landlord|lordship|lad|fellow|chap)$/.test(lower) ? 'male' : null
}

/** Whether a word names a relative or partner: "wife", "brother". */
export function isKin(lower: string): boolean {
  return KIN.has(lower)
}
