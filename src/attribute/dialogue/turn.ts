/**
 * The paragraphs of a text that hold quotations, as turns of a talk: what is said in each, and how much of the writer's
 * own stands beside it. In a conversation a new paragraph is a new speaker, unless the writer says otherwise.
 */
import { genderOfWord } from '../../lexicon/gendered-words.ts'
import type { Gender, Resolved, Source } from '../../model.ts'
import { append } from '../../text/append.ts'
import { hasLetter, hasWord } from '../../text/letters.ts'
import type { Item, Range } from '../item.ts'
import { type Narration, outermost } from '../narration.ts'
import { asTeller, isSame } from './company.ts'
import { vocatives } from './vocatives.ts'

export interface Turn extends Range {
  /** Its first and last paragraph: one quotation may go on over several. */
  readonly block: number
  readonly lastBlock: number
  /** Indexes of its outermost quotations. */
  readonly quotations: readonly number[]
  /** Number of words inside its quotations, and of the writer's own. */
  readonly said: number
  readonly told: number
  /** Whether it begins with a quotation. */
  readonly opens: boolean
  /** Whether its last quotation is a question. */
  readonly asks: boolean
  /** Those who are called by their names in it: "Well, Tom, here I am." */
  readonly calls: readonly Source[]
  /** Entities that are named in it and not called: they are spoken of. */
  readonly names: ReadonlySet<number | null>
  /** Of whoever is called "sir" or "madam" in it. */
  readonly courtesy: Gender | null
}

/** A word that is set off by marks, as a call is: "Yes, sir.", "My good woman, …" */
const SET_OFF =
  /(?:^|[^\p{L}\s]\s*)(?:(?:my|dear|good|young|old|yes|no|oh|ah|well|please|but|why|and) )*([\p{L}’']+)(?=[,.!?;—–-]|\s*["”’']|$)/giu
/** "Good Lord!", "What, man?", "Mrs.", "Brother Tull": these call nobody. */
const NO_CALL = /^(?:mrs?|ms|lord|king|man|father|sister|brother|widow)$/

/** In order; `from` and `to` are items of the writer's narration. Who tells the story is called by name, but speaks as "I". */
export function findTurns({ items }: Narration, document: Resolved, teller: Source | null = null): Turn[] {
  const called = vocatives(document)
  const said = wordsInside(document)
  const spokenOf = namedInside(document)
  const turns: Turn[] = []
  for (const { from, to } of quotingParagraphs(items)) {
    const own = items.slice(from, to)
    const quotations = [...new Set(own.map(({ quotation }) => quotation).filter((index) => index >= 0))]
    const { block } = own[0]!
    if (!isProse(block, quotations, document)) continue
    turns.push({
      from,
      to,
      block,
      lastBlock: own.at(-1)!.block,
      quotations,
      said: quotations.reduce((sum, quotation) => sum + (said.get(quotation) ?? 0), 0),
      told: own.filter(({ quotation, text }) => quotation < 0 && hasLetter(text)).length,
      opens: own[0]!.quotation >= 0,
      asks: isQuestion(quotations.at(-1)!, document),
      calls: quotations
        .flatMap((quotation) => called.get(quotation) ?? [])
        .map((person) => (teller && isSame(person, teller) ? asTeller(person) : person)),
      names: new Set(quotations.flatMap((quotation) => spokenOf.get(quotation) ?? [])),
      courtesy: courtesyIn(quotations, document),
    })
  }
  return turns
}

/** The items of each paragraph that holds a quotation, with those of the next ones where a quotation goes on there. */
function quotingParagraphs(items: readonly Item[]): Range[] {
  const paragraphs: Range[] = []
  for (let from = 0; from < items.length; ) {
    let to = from
    let quotes = false
    let last: Item | null = null
    while (to < items.length && (!last || items[to]!.block === last.block || goesOn(last, items[to]!))) {
      last = items[to++]!
      if (last.quotation >= 0) quotes = true
    }
    if (quotes) paragraphs.push({ from, to })
    from = to
  }
  return paragraphs
}

/** Neither a headline nor a turn of a transcript, which has its speaker's name in front. */
function isProse(block: number, quotations: readonly number[], document: Resolved): boolean {
  return (
    document.blocks[block]!.kind === 'paragraph' &&
    quotations.every((quotation) => document.quotations[quotation]!.turn === null)
  )
}

/** A quotation over several paragraphs is one turn. */
function goesOn(last: Item, next: Item): boolean {
  return last.quotation >= 0 && last.quotation === next.quotation
}

function isQuestion(quotation: number, { quotations, text }: Resolved): boolean {
  const { end } = quotations[quotation]!.content.at(-1)!
  return /\?[!\s]*$/.test(text.slice(Math.max(0, end - 3), end))
}

/** "Yes, sir" is said to a man, "Mother, come!" to a woman. */
function courtesyIn(indexes: readonly number[], { quotations, text }: Resolved): Gender | null {
  for (const index of indexes) {
    const { start, end } = quotations[index]!
    for (const [, word] of text.slice(start, end).matchAll(SET_OFF)) {
      const gender = genderOfCall(word!.toLowerCase())
      if (gender) return gender
    }
  }
  return null
}

function genderOfCall(lower: string): Gender | null {
  if (/^ma['’]?a?m$/.test(lower)) return 'female'
  return NO_CALL.test(lower) ? null : genderOfWord(lower)
}

/** By quotation, the people whom it names; "I am Mara Ilves" speaks of herself. */
function namedInside({ mentions, entityOf, tokens }: Resolved): Map<number, number[]> {
  const inside = new Map<number, number[]>()
  mentions.forEach(({ type, from }, mention) => {
    const { quotation } = tokens[from]!
    const before = tokens[from - 1]?.lower ?? ''
    if (type === 'person' && quotation >= 0 && !/^(?:am|['’]m)$/.test(before))
      append(inside, quotation, entityOf[mention]!)
  })
  return inside
}

/** By outermost quotation. */
function wordsInside({ tokens, quotations }: Resolved): Map<number, number> {
  const count = new Map<number, number>()
  const outer = outermost(quotations)
  for (const token of tokens) {
    if (token.quotation < 0 || !hasWord(token.text)) continue
    const top = outer[token.quotation]!
    count.set(top, (count.get(top) ?? 0) + 1)
  }
  return count
}
