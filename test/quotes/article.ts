import type { Block, Structured } from '../../src/model.ts'
import { restore } from '../../src/structure/restore/restore.ts'

/** A document of paragraphs, one a line; `# ` makes a title, `! ` boilerplate, and "Quote:" and the like are labels. */
export function article(text: string): Structured {
  const blocks: Block[] = []
  for (const line of text.matchAll(/(# |! )?(\S[^\n]*)/g)) {
    const start = line.index + (line[1]?.length ?? 0)
    const end = start + line[2]!.trimEnd().length
    const label = /^(?:Quote|Details|Source):/.exec(line[2]!)
    blocks.push({
      kind: line[1] === '# ' ? 'title' : line[1] === '! ' ? 'boilerplate' : 'paragraph',
      start,
      end,
      label: label && { start, end: start + label[0].length },
      dateline: null,
      turn: null,
    })
  }
  return {
    ...restore({ path: 'article.txt', text, encoding: 'utf-8', warnings: [] }),
    title: null,
    blocks,
    hyphens: [],
  }
}
