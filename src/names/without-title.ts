import { isTitle } from '../lexicon/titles.ts'

/** "Dell" of "Mrs. Dell", who is called so beside a "Mr. Dell"; "Mara Ilves" where a headline has made "Sen." part of the name. */
export function withoutTitle(text: string): string {
  const words = text.split(' ')
  const first = words.findIndex((word) => !isTitle(word.toLowerCase()))
  return words.slice(Math.max(0, first)).join(' ')
}
