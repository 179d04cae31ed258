/**
 * The text of an article in runs, each inside at most one name and one innermost quotation: flat, so that neither this nor
 * the script of the page ever descends, however deep an article nests its marks.
 */
import type { ArticleText, BlockKind, Span } from '../../model.ts'
import { codePointSlicer } from '../../text/code-points.ts'
import { clean } from '../clean.ts'

/** A name or a quotation in an article, in code points, and what it is in the index: "p12" is the thirteenth person. */
export interface Annotation extends Span {
  readonly ref: string
}

/** `ends`: the quotations whose last run this is. */
export type Run = string | readonly [text: string, quote: string, name: string, ends: readonly string[]]
export type BlockData = readonly [kind: BlockKind, runs: readonly Run[]]

/** Names and quotations in order of `start`; names are disjoint, quotations may stand inside each other. */
export function articleData(
  { text, blocks, hyphens }: ArticleText,
  names: readonly Annotation[],
  quotes: readonly Annotation[],
): BlockData[] {
  const slice = codePointSlicer(text)
  const cuts = cutsOf([...blocks, ...names, ...quotes, ...hyphens])
  const openNames = innermost(names)
  const openQuotes = innermost(quotes)
  const openHyphens = innermost(hyphens.map((span) => ({ ...span, ref: '-' })))
  let at = 0
  return blocks.map(({ kind, start, end }): BlockData => {
    const runs: Run[] = []
    while (cuts[at]! < start) at++
    for (; cuts[at]! < end; at++) {
      const [from, to] = [cuts[at]!, cuts[at + 1]!]
      const quote = openQuotes(from)
      const name = openNames(from)
      if (openHyphens(from).ref !== '') continue
      const words = clean(slice(from, to).replace(/\s+/g, ' '))
      const plain = quote.ref === '' && name.ref === ''
      runs.push(plain ? words : [words, quote.ref, name.ref, quote.endingAt(to)])
    }
    return [kind, runs]
  })
}

function cutsOf(spans: readonly Span[]): number[] {
  return [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
}

interface Open {
  /** Of the innermost span around the offset; empty where there is none. */
  readonly ref: string
  /** The open spans that end there, innermost first. */
  readonly endingAt: (end: number) => string[]
}

/** To be asked for ascending offsets. */
function innermost(spans: readonly Annotation[]): (offset: number) => Open {
  const stack: Annotation[] = []
  let next = 0
  return (offset) => {
    for (; next < spans.length && spans[next]!.start <= offset; next++) {
      while (stack.length > 0 && stack.at(-1)!.end <= spans[next]!.start) stack.pop()
      stack.push(spans[next]!)
    }
    while (stack.length > 0 && stack.at(-1)!.end <= offset) stack.pop()
    return {
      ref: stack.at(-1)?.ref ?? '',
      endingAt: (end) => {
        const ending: string[] = []
        for (let i = stack.length - 1; i >= 0 && stack[i]!.end === end; i--) ending.push(stack[i]!.ref)
        return ending
      },
    }
  }
}
