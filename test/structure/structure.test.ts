import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { structure } from '../../src/structure/structure.ts'
import { readable } from '../../src/text/readable.ts'
import { documentOf } from '../stages.ts'

const parse = (text: string) => structure(documentOf(text))

const outline = (text: string) => {
  const { blocks, hyphens } = parse(text)
  return blocks.map((block) => `${block.kind}: ${readable(text, block, hyphens)}`)
}

const LEAD = 'The council of Hallen has decided to close the old bridge for a year, its speaker said.'
const MORE = 'Repairs will cost more than the town earns in ten years, and nobody knows who will pay.'

describe('structure', () => {
  it('finds headline, byline, place and date above the text', () => {
    const text = [
      'Hallen closes its bridge',
      'Norvia Desk',
      'Hallen, Norvia',
      '3 May 2021, 9.05 am',
      LEAD,
    ].join('\n\n')
    expect(outline(text)).toEqual([
      'title: Hallen closes its bridge',
      'byline: Norvia Desk',
      'paragraph: Hallen, Norvia',
      'date: 3 May 2021, 9.05 am',
      `paragraph: ${LEAD}`,
    ])
    expect(parse(text).blocks[2]!.dateline).toEqual({ start: 39, end: 53 })
  })

  it('sees a headline that is said twice, with a word changed', () => {
    const text = `Hallen closes "unsafe" bridge: town fears for trade\n\nHallen closes unsafe bridge as town fears for trade\nMARA ILVES\n\n${LEAD}`
    expect(outline(text).map((line) => line.split(':')[0])).toEqual(['title', 'title', 'byline', 'paragraph'])
    expect(parse(text).title).toBe('Hallen closes "unsafe" bridge: town fears for trade')
  })

  it('does not take the first paragraph for a headline', () => {
    expect(parse(`${LEAD}\n\n${MORE}`).title).toBeNull()
  })

  it('does not take the first words of a transcript for a headline', () => {
    const turns = [
      'DELL: Thank you for coming. I will be brief.',
      'QUESTION: What will it cost us?',
      'DELL: Nothing at all, I hope.',
    ]
    expect(outline(turns.join('\n'))).toEqual(turns.map((turn) => `paragraph: ${turn}`))
    expect(outline(['Dell: We will be brief', ...turns].join('\n'))[0]).toBe('title: Dell: We will be brief')
  })

  it('does not take a text of one line for a headline', () => {
    expect(parse('Mara Ilves went to Hallen').title).toBeNull()
  })

  it('keeps running text out of a menu, appeals, a comment form and a chat window around it', () => {
    const text = [
      'Support Us',
      'Hallen closes its bridge',
      LEAD,
      MORE,
      'Source link',
      'Our customer support team is here to answer your questions. Ask us anything!',
      'Hi, how can I help?',
    ].join('\n\n')
    expect(outline(text).map((line) => line.split(':')[0])).toEqual([
      'boilerplate',
      'title',
      'paragraph',
      'paragraph',
      'boilerplate',
      'boilerplate',
      'boilerplate',
    ])
  })

  it('ends the article where the comments begin', () => {
    const text = [LEAD, MORE, '2 comments:', 'Tomas wrote: “I never liked that bridge, and I said so.”'].join(
      '\n\n',
    )
    expect(outline(text).slice(2)).toEqual([
      'boilerplate: 2 comments:',
      'boilerplate: Tomas wrote: “I never liked that bridge, and I said so.”',
    ])
  })

  it('leaves the same words alone where they are news', () => {
    const text = [
      LEAD,
      'The minister asked all towns to support our troops, and to donate today rather than tomorrow.',
      MORE,
    ]
    expect(parse(text.join('\n\n')).blocks.map((block) => block.kind)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ])
  })

  it('tells headings between paragraphs and names that sign off', () => {
    const text = [
      LEAD,
      'A costly river',
      MORE,
      'Mara Ilves',
      'Mara Ilves is a reporter who covers the rivers of Norvia for this paper.',
    ]
    expect(parse(text.join('\n\n')).blocks.map((block) => block.kind)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'byline',
      'paragraph',
    ])
  })

  it('tells a line that quotes the text below from what somebody says', () => {
    const text = [LEAD, '‘It comes every spring’', MORE, '‘It comes every spring.’', MORE]
    expect(parse(text.join('\n\n')).blocks.map((block) => block.kind)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
    ])
  })

  it('gives labels and datelines as spans of their own', () => {
    const text = `HALLEN, Norvia (NPA) — ${LEAD}\n\nQuote: “We are tired.”\n\n${MORE}`
    const { blocks } = parse(text)
    expect(text.slice(blocks[0]!.dateline!.start, blocks[0]!.dateline!.end)).toBe('HALLEN, Norvia (NPA) —')
    expect(text.slice(blocks[1]!.label!.start, blocks[1]!.label!.end)).toBe('Quote:')
  })

  it('does not take speakers of a transcript for towns', () => {
    const { blocks } = parse('ILVES: We are ready to go.\n\nBRANDT: So are we, and have been for years.')
    expect(blocks.every((block) => block.dateline === null)).toBe(true)
  })

  it.each(['\n', '\r\n', '\r', '\u2028', '\v', '\f'])(
    'joins lines cut at a page width, ended by %j',
    (end) => {
      const lines = [
        'The council of Hallen has decided to',
        'close the old bridge for a whole year,',
        'its speaker said on Monday. The repair',
        'will cost more than the town has earned',
        'in ten years, and nobody knows who is',
        'to pay.',
        'Work starts in May, when the river is low',
        'and the fishing boats have left the town.',
      ]
      const { blocks } = parse(lines.join(end))
      expect(blocks.length).toBe(2)
      expect(lines.join(end).slice(blocks[1]!.start)).toMatch(/^Work starts/)
    },
  )

  it('keeps a line for a paragraph where the file does so', () => {
    expect(parse(`${LEAD}\n${MORE}\n${LEAD}\n${MORE}`).blocks.length).toBe(4)
  })

  it('gives blocks in order, disjoint, inside the text and without outer white space, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\n',
        '\r\n',
        '\n\n',
        '\u2029',
        '\u00a0',
        '\ufeff',
        'Read more',
        'By Mara',
        'gov-\nernment',
        LEAD,
        '12 May 2020',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
        const { text, blocks, hyphens } = parse(parts.join(''))
        let at = 0
        for (const { start, end } of blocks) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
        let last = 0
        for (const { start, end } of hyphens) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        const inside = blocks.reduce((sum, block) => sum + block.end - block.start, 0)
        expect(text.replace(/\s/g, '').length).toBeLessThanOrEqual(
          inside + (text.match(/[\u0085\u200b\u200e\u200f\u2060]/g) ?? []).length,
        )
      }),
      { numRuns: 300 },
    )
  })
})
