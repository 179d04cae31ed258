/**
 * The name of whoever tells a story and says "I" in it: others call him by a name that he has no occasion to use himself.
 * `I looked up. “You are late, Dolan,” she said.` He is not named outside quotations, and where he is called he is there.
 */
import type { Attribution, Resolved, Source, Span } from '../../model.ts'
import { firstWhere } from '../../text/first-where.ts'
import { isTeller } from './company.ts'
import { vocatives } from './vocatives.ts'

const FIRST_PERSON = /^(?:i|me|my|myself)$/

/**
 * The person most often called where he is, the first one of several; null where nobody tells the story. `named` are those
 * named outside quotations; whom he calls himself he is not.
 */
export function storyTeller(
  attributions: readonly Attribution[],
  document: Resolved,
  named: readonly Source[],
): Source | null {
  const present = paragraphsWithI(document)
  if (present.size === 0) return null
  const others = new Set(named.map(({ entity }) => entity))
  const calls = new Map<number, { readonly called: Source; count: number }>()
  for (const [quotation, people] of vocatives(document)) {
    const { speaker } = attributions[quotation]!
    const isOwn = speaker !== null && isTeller(speaker)
    const block = blockOf(document, document.quotations[quotation]!.start)
    if (![block - 1, block, block + 1].some((at) => present.has(at))) continue
    for (const called of people) {
      if (called.entity === null || others.has(called.entity)) continue
      if (isOwn && isAll(called, document.quotations[quotation]!, document)) return called
      if (isOwn) continue
      const known = calls.get(called.entity) ?? { called, count: 0 }
      known.count++
      calls.set(called.entity, known)
    }
  }
  return [...calls.values()].sort((a, b) => b.count - a.count)[0]?.called ?? null
}

/** “Mara Ilves,” I said, when they asked me who I was; nobody is called so. */
function isAll(name: Source, { start, end }: Span, { text }: Resolved): boolean {
  return name.text.includes(' ') && !/\p{L}/u.test(text.slice(start, name.start) + text.slice(name.end, end))
}

/** Indexes of the blocks in which the writer says "I" outside quotations. */
function paragraphsWithI({ tokens }: Resolved): ReadonlySet<number> {
  return new Set(
    tokens.flatMap(({ lower, quotation, block }) =>
      quotation < 0 && FIRST_PERSON.test(lower) ? [block] : [],
    ),
  )
}

function blockOf({ blocks }: Resolved, offset: number): number {
  return firstWhere(blocks, ({ start }) => start > offset) - 1
}

/** The same attributions, with the name of the teller for what "I" says outside quotations and within his own. */
export function nameTheTeller(
  attributions: readonly Attribution[],
  teller: Source | null,
  { quotations }: Resolved,
): readonly Attribution[] {
  if (!teller) return attributions
  const named: Attribution[] = []
  attributions.forEach((attribution, index) => {
    const { speaker } = attribution
    const { parent } = quotations[index]!
    const isHis = parent < 0 || named[parent]?.speaker?.entity === teller.entity
    const { name, entity } = teller
    const own = speaker && isTeller(speaker) && isHis ? { ...speaker, name, entity } : speaker
    named.push(own === speaker ? attribution : { ...attribution, speaker: own })
  })
  return named
}
