/**
 * What stands in capitals before or behind a person's name and is no part of it: "DC Anna Weil" is a detective constable,
 * "Tom Brandt KC" a barrister. In a name that is all in capitals nothing tells them from names.
 */
import { isHonour, isRankInCapitals } from '../lexicon/honours.ts'
import type { Token } from '../model.ts'
import type { Run } from './find-runs.ts'

/** The range without ranks and honours; at least one word stays. */
export function trimPerson(tokens: readonly Token[], range: Run): Run {
  const isName = (at: number) => /\p{Ll}/u.test(tokens[at]!.text)
  let { from, to } = range
  while (to - from > 1 && isHonour(tokens[to - 1]!.text) && isName(from)) to--
  if (to - from > 1 && isRankInCapitals(tokens[from]!.text) && isName(to - 1)) from++
  return { from, to }
}
