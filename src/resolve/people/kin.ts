/**
 * Whom the text introduces as somebody's relative: "his wife, Ana", "Dell's brother Karl". The two are never one person,
 * whatever their names, and who is named by a given name alone mostly bears the other's family name.
 */

import { isKin } from '../../lexicon/gendered-words.ts'
import type { Mention, Mentioned } from '../../model.ts'

const POSSESSIVE = /^(?:his|her|their)$/
/** Names in front that are looked at for the owner of "his". */
const REACH = 4

/** Index of the mention whose relative a name is said to be, or null. */
export function relativeOf({ tokens, mentions }: Mentioned, index: number): number | null {
  const { from } = mentions[index]!
  const noun = tokens[from - 1]?.text === ',' ? from - 2 : from - 1
  if (!isKin(tokens[noun]?.lower ?? '')) return null
  let owner = noun - 1
  while (owner > noun - 4 && tokens[owner]?.pos === 'ADJ') owner--
  const word = tokens[owner]?.lower ?? ''
  const isName = /^['’]s?$/.test(word)
  if (!isName && !POSSESSIVE.test(word)) return null
  const reaches = ({ type, to }: Mention) => type === 'person' && (!isName || to === owner)
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const other = mentions[i]!
    if (tokens[other.from]!.block !== tokens[from]!.block) return null
    if (reaches(other)) return i
  }
  return null
}
