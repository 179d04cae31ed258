import { describe, expect, it } from 'vitest'
import { structure } from '../../src/structure/structure.ts'
import { documentOf } from '../stages.ts'

const LEAD = 'The council of Hallen has decided to close the old bridge for a year, its speaker said.'
const MORE = 'Repairs will cost more than the town earns in ten years, and nobody knows who will pay.'

/** The blocks that are boilerplate, of these lines around an article. */
const boilerplate = (before: string[], after: string[]) => {
  const text = [...before, 'Hallen closes its old bridge', LEAD, MORE, ...after].join('\n\n')
  const { blocks } = structure(documentOf(text))
  return blocks.filter(({ kind }) => kind === 'boilerplate').map(({ start, end }) => text.slice(start, end))
}

describe('findBoilerplate', () => {
  it.each([
    'Support Us',
    'Menu',
    'Skip to main content',
    'Home > News > Norvia',
    'Share',
    'Sign in',
    'Sign in | Subscribe',
    'Advertisement',
  ])('knows %j above the headline', (line) => expect(boilerplate([line], [])).toEqual([line]))

  it.each([
    'Source link',
    'No comments:',
    'Post a Comment',
    'Journalists need you. Support our journalism or become our patron!',
    'Sign up for our free newsletter and never miss a story.',
    'Hi, how can I help you?',
    'Tags: Hallen, bridges',
    '© 2023 Hallen Courier. All rights reserved.',
    'Copyright 2021 Norvia Press.',
    'This site uses cookies to improve your visit.',
    'If you notice a mistake, press Ctrl + Enter.',
    'https://hallen-courier.example/bridge',
    'Share this article',
    'Next post →',
    'This article was originally published by Norvia Press.',
    'Read more: The bridge that nobody wanted',
    'Photo: Getty Images',
  ])('knows %j below the text', (line) => expect(boilerplate([], [line])).toEqual([line]))

  it('takes the headlines of other articles with the line above them', () => {
    const list = ['Related articles', 'A bridge too old', 'Ten rivers to see before winter']
    expect(boilerplate([], [...list, MORE])).toEqual(list)
  })

  it('looks past a line about the author', () => {
    const bio = 'Mara Ilves is a reporter who covers the rivers of Norvia.'
    expect(boilerplate([], ['Tags: Hallen', bio, 'Subscribe to our newsletter'])).toEqual([
      'Tags: Hallen',
      'Subscribe to our newsletter',
    ])
  })

  it.each([
    'The minister called on all parties to support our troops and to donate now, before the winter.',
    'He told the court that he had read the privacy policy of the bank, and signed it.',
    'No comment',
    'Comments',
  ])('leaves %j alone in the middle of the text', (line) => {
    expect(boilerplate([], [line, MORE])).toEqual([])
  })
})
