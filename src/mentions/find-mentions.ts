import type { Mention, Mentioned, Segmented } from '../model.ts'

/** Finds the names of people, places and organizations. */
export function findMentions(document: Segmented): Mentioned {
  const mentions: Mention[] = []
  const { tokens } = document
  for (let from = 0; from < tokens.length; ) {
    let to = from
    while (tokens[to]?.pos === 'PROPN' && tokens[to]?.sentence === tokens[from]?.sentence) to++
    if (to > from) {
      const text = tokens
        .slice(from, to)
        .map((t) => t.text)
        .join(' ')
      mentions.push({
        start: tokens[from]!.start,
        end: tokens[to - 1]!.end,
        text,
        from,
        to,
        title: null,
        type: to - from === 2 ? 'person' : 'place',
        evidence: { rule: 'capitals', confidence: 0.3 },
      })
    }
    from = Math.max(to, from + 1)
  }
  return { ...document, mentions }
}
