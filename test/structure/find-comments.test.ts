import { describe, expect, it } from 'vitest'
import { findComments } from '../../src/structure/find-comments.ts'
import { makePiece } from '../../src/structure/piece.ts'

const LEAD = 'The council of Hallen has decided to close the old bridge for a year, its speaker said.'
const NEXT = 'A swarm of bees has closed the road at Orna for two hours, and nobody was hurt.'

/** The lines that are held to be readers' words. */
function comments(...lines: string[]): string[] {
  const pieces = [LEAD, ...lines].map((line) => makePiece(line, { start: 0, end: line.length }))
  return findComments(pieces, 0).flatMap(({ from, to }) => pieces.slice(from, to).map(({ text }) => text))
}

describe('findComments', () => {
  it.each([
    [
      'words below a count',
      ['2 comments:', 'Tomas wrote that he had never liked that bridge, nor its speaker.'],
    ],
    [
      'words below a name and an hour',
      [
        'Leave a comment',
        'Bob T. says:',
        'March 5 at 9:14 am',
        'The bridge was a disgrace, and so is the council.',
      ],
    ],
    [
      'what speaks for itself',
      ['Leave a reply', 'I never liked that bridge, and you all know it as well as me.'],
    ],
    ['a cheer above a comment', ['2 comments', 'I so agree with that', NEXT]],
    ['a name above a comment', ['2 comments', 'Ada Maria Orr', NEXT]],
  ])('takes %s', (_, lines) => expect(comments(...lines)).toEqual(lines))

  it('ends where an empty form stands in the middle of an article', () => {
    expect(comments('Post a comment', NEXT)).toEqual(['Post a comment'])
  })

  it.each(['Leave a comment', '12 comments'])('ends below “%s” where another article begins', (form) => {
    expect(comments(form, 'Bees close motorway', 'By Ada Orr', NEXT)).toEqual([form])
  })

  it('ends below what readers wrote, too, and begins again', () => {
    const own = ['1 comment', 'Bob T. says:', 'Shame on you.']
    expect(comments(...own, 'Bees close motorway', NEXT, 'Leave a comment')).toEqual([
      ...own,
      'Leave a comment',
    ])
  })

  it('asks nothing of the words of quotations', () => {
    const quoted = 'Nobody was hurt at Orna, Ada Orr said on Monday. “I saw you,” she told the swarm.'
    expect(comments('No comments', quoted)).toEqual(['No comments'])
  })
})
