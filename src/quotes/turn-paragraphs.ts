/**
 * The paragraphs of a turn in a transcript: what follows its label, and what stands behind it as far as the next label.
 * Behind the last turn, and where a paragraph speaks of a speaker by name, the writer speaks again.
 */
import type { Block, Span, Structured } from '../model.ts'
import { isStageDirection } from './stage-direction.ts'

/** Longer speeches than this many paragraphs are rarer than a writer who takes over. */
const MOST_PARAGRAPHS = 6

/** "ILVES: [laughs] No." says nothing of laughing. */
const DIRECTION = /^\s*[([][^()[\]\n]{1,40}[)\]]\s+/
const LONGEST = 60

/** For the index of a block with a label, the words of its turn; none where the label stands in marks, which are read elsewhere. */
export function turnParagraphs({ text, blocks }: Structured): (index: number) => readonly Span[] {
  const names = surnames(text, blocks)
  const goesOn = (block: Block | undefined): block is Block =>
    block?.kind === 'paragraph' &&
    block.turn === null &&
    block.label === null &&
    !isStageDirection(text, block) &&
    !Array.from(text.slice(block.start, block.end).matchAll(/\p{Lu}\p{L}+/gu)).some(([word]) =>
      names.has(word),
    )
  return (index) => {
    const { turn, start, end } = blocks[index]!
    if (turn === null || turn.start > start) return []
    const first =
      turn.end + (DIRECTION.exec(text.slice(turn.end, Math.min(end, turn.end + LONGEST)))?.[0].length ?? 0)
    const content: Span[] = first < end ? [{ start: first, end }] : []
    const least = content.length === 0 ? 1 : 0
    let at = index + 1
    while (at <= index + MOST_PARAGRAPHS && goesOn(blocks[at])) at++
    let next = at
    while (blocks[next] && isStageDirection(text, blocks[next]!)) next++
    const more = blocks.slice(index + 1, blocks[next]?.turn ? at : Math.min(at, index + 1 + least))
    for (const paragraph of more) content.push({ start: paragraph.start, end: paragraph.end })
    return content
  }
}

/** Last words of the names in the labels, as running text has them. */
function surnames(text: string, blocks: readonly Block[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { turn } of blocks) {
    if (turn === null) continue
    const [name = ''] = text.slice(turn.start, turn.end).split(/[,:([]/, 1)
    const last = name.trim().split(' ').at(-1)!
    names.add(last.charAt(0) + last.slice(1).toLowerCase())
  }
  return names
}
