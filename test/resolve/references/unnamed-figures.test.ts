import { describe, expect, it } from 'vitest'
import { referencesOf, resolved } from '../resolved.ts'

describe('a role means nobody known', () => {
  it.each([
    [
      'where somebody without a name has it',
      '{Minister |Tom Orr} spoke. An official of the bank shrugged. “No,” the official said.',
    ],
    ['where somebody has just come', '{Tom Orr} left. A bus mechanic came in. “No,” the man said.'],
    ['in a few sentences', '{Tom Orr} left. A boy came in. It rained. “No,” the boy said.'],
  ])('%s', (_, text) => {
    expect(referencesOf(resolved(text)).filter((one) => one?.startsWith('the '))).toEqual([])
  })
})

describe('a role means somebody known', () => {
  it.each([
    [
      'who was named since',
      'An official of the bank shrugged. {Minister |Tom Orr} spoke. “No,” the official said.',
      'the official → Tom Orr',
    ],
    [
      'where a woman has just come',
      '{Tom Orr} left. A woman came in. “No,” the man said.',
      'the man → Tom Orr',
    ],
    [
      'where somebody came long before',
      '{Tom Orr} came in. “No,” he said. A boy ran. It rained. It snowed. It froze. Night fell. {Orr} sat. “No,” the man said.',
      'the man → Tom Orr',
    ],
  ])('%s', (_, text, reference) => {
    expect(referencesOf(resolved(text)).flat()).toContain(reference)
  })
})

/** The phrases that pronouns mean for want of a name. */
function unnamedIn(marked: string): (string | null)[] {
  const { references, text } = resolved(marked)
  return references.map(({ unnamed }) => unnamed && text.slice(unnamed.start, unnamed.end))
}

describe('a pronoun means somebody without a name', () => {
  it.each([
    ['who has just come', '{Tom Orr} left. A young father waited. “No,” he said.', ['A young father']],
    ['whose gender nobody knows', '{Tom Orr} left. One motorist waited. “No,” she said.', ['One motorist']],
    [
      'again and again',
      'A father waited. He sat. It rained. It froze. “No,” he said.',
      ['A father', 'A father'],
    ],
  ])('%s', (_, text, phrases) => {
    expect(unnamedIn(text)).toEqual(phrases)
  })
})

describe('a pronoun means nobody without a name', () => {
  it.each([
    ['of the other gender', 'A father waited. “No,” she said.'],
    ['where somebody else has come since', 'A father waited. {Tom Orr} came. “No,” he said.'],
    ['where somebody else came with him', '{Tom Orr} met him where a father waited. “No,” he said.'],
    ['who came long before', 'A father waited. It rained. It snowed. It froze. Night fell. “No,” he said.'],
    ['who does nothing', 'They sang to a father. “No,” he said.'],
    ['in his own sentence', 'A father said that he slept.'],
    ['as an object', 'A father waited. They saw him.'],
    ['who is of a headline', 'A father waited\n\n{Tom Orr}’s house burnt down. “No,” she said.'],
  ])('%s', (_, text) => {
    expect(unnamedIn(text).filter((phrase) => phrase !== null)).toEqual([])
  })
})
