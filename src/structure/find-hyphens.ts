/**
 * Finds hyphens that a page width has put into words and that stayed when the text was copied: "the govern-ment", or
 * with the line break still behind it. A hyphen goes only where it cannot belong: to take one from "self-proclaimed"
 * or from "Coca-Cola" would be worse than to leave ten. A compound that a line end cuts keeps its hyphen and loses the
 * line break alone ("full-⏎scale").
 */
import type { Block, Span } from '../model.ts'
import { type Candidate, findCandidates } from './hyphen-candidates.ts'
import { judgeHyphen, type SeenElsewhere } from './judge-hyphen.ts'

/** So many clear cases say that the file has lost its line ends everywhere, and that doubtful cases may be cases too. */
const BAD_COPY = 2

/** The ranges to leave out when reading, in order. */
export function findHyphens(text: string, blocks: readonly Block[]): readonly Span[] {
  const candidates = blocks.flatMap((block) => findCandidates(text, block))
  if (candidates.length === 0) return []
  const seen = lookout(text, candidates)
  const verdicts = candidates.map((candidate) => judgeHyphen(candidate, seen))
  const badCopy = verdicts.filter((verdict) => verdict === 'join').length >= BAD_COPY
  return candidates.flatMap(({ kind, cut, gap }, i) => {
    if (verdicts[i] === 'join' || (verdicts[i] === 'join-in-bad-copy' && badCopy)) return [cut]
    return kind === 'line' ? [gap] : []
  })
}

/** So many words are sought in the text itself, where they hardly ever are, before a list of its words is worth making. */
const FEW = 16

/** Makes one pass over the file for all words that any candidate may ask for, when one asks for a word that may be there. */
function lookout(text: string, candidates: readonly Candidate[]): SeenElsewhere {
  let seen: ReadonlySet<string> | undefined
  let asked = 0
  return (word) => {
    if (asked++ < FEW && !text.includes(word)) return false
    seen ??= findForms(text, candidates)
    return seen.has(word)
  }
}

function findForms(text: string, candidates: readonly Candidate[]): ReadonlySet<string> {
  const wanted = new Set<string>()
  for (const { left, right } of candidates) {
    wanted.add(left + right)
    wanted.add((left + right).toLowerCase())
    wanted.add(`${left}-${right}`)
  }
  const seen = new Set<string>()
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}-]*/gu)) if (wanted.has(word)) seen.add(word)
  return seen
}
