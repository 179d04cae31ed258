import { describe, expect, it } from 'vitest'
import { referencesOf, resolved } from '../resolved.ts'

/** Whom roles mean in the first paragraph of a text. */
function opening(text: string): string[] {
  const document = resolved(text)
  const lede = document.blocks.findIndex(({ kind }) => kind === 'paragraph')
  return document.references.flatMap(({ kind, from }, at) =>
    kind === 'nominal' && document.tokens[from]!.block === lede ? (referencesOf(document)[at] ?? []) : [],
  )
}

describe('a lede that names nobody is about whom the next paragraph presents', () => {
  it.each([
    ['by an age', 'A caretaker hid the money.\n\n{Evan Dale}, 51, slept.', 'A caretaker → Evan Dale'],
    ['by a clause', 'A caretaker hid the money.\n\n{Evan Dale}, who sleeps, ran.', 'A caretaker → Evan Dale'],
    ['by a town', 'A caretaker hid the money.\n\n{Evan Dale}, from Hallen, ran.', 'A caretaker → Evan Dale'],
    ['by what is done', 'A caretaker hid the money.\n\n{Evan Dale} denies it.', 'A caretaker → Evan Dale'],
    [
      'by the same noun',
      'A caretaker hid the money.\n\n{Evan Dale}, a caretaker, ran.',
      'A caretaker → Evan Dale',
    ],
    ['by a courtesy', 'A caretaker hid the money.\n\n{Mr. |Evan Dale} denies it.', 'A caretaker → Evan Dale'],
    [
      'in more words',
      'The old school caretaker hid the money.\n\n{Evan Dale}, 51, slept.',
      'The old school caretaker → Evan Dale',
    ],
    ['who may be a woman', 'A woman hid the money.\n\n{Vostrel Dale}, 51, slept.', 'A woman → Vostrel Dale'],
    [
      'below a byline',
      'By {Tom Orr}\n\nA caretaker hid the money.\n\n{Evan Dale}, 51, slept.',
      'A caretaker → Evan Dale',
    ],
    ['as a woman', 'A woman hid the money.\n\n{Mara Dale}, 51, slept.', 'A woman → Mara Dale'],
    [
      'whatever places it names',
      'A caretaker hid the money in <Hallen>.\n\n{Evan Dale}, 51, slept.',
      'A caretaker → Evan Dale',
    ],
    [
      'below a headline',
      'Money hidden\n\nA caretaker hid the money.\n\n{Evan Dale}, 51, slept.',
      'A caretaker → Evan Dale',
    ],
    [
      'behind a dateline',
      'HALLEN, June 14 — A caretaker hid the money.\n\n{Evan Dale}, 51, slept.',
      'A caretaker → Evan Dale',
    ],
    [
      'by the first words of the paragraph',
      'A caretaker hid the money.\n\n“I slept,” said {Evan Dale}, who ran.',
      'A caretaker → Evan Dale',
    ],
  ])('%s', (_, text, reference) => {
    expect(opening(text)).toEqual([reference])
  })
})

describe('a lede is about nobody known', () => {
  it.each([
    ['where it opens with no person', 'A ship sank in the storm.\n\n{Evan Dale}, 51, slept.'],
    ['where it opens with no phrase', 'Caretakers hid the money.\n\n{Evan Dale}, 51, slept.'],
    ['where it names somebody', 'A caretaker met {Tom Orr}.\n\n{Evan Dale}, 51, slept.'],
    [
      'where the next paragraph opens with something else',
      'A caretaker hid the money.\n\nThen {Evan Dale}, 51, slept.',
    ],
    [
      'where a lawyer has the first words of the paragraph',
      'A caretaker hid the money.\n\n“He slept,” said {Evan Dale}, a lawyer.',
    ],
    [
      'where the first words of the paragraph have no more to say who speaks',
      'A caretaker hid the money.\n\n“He slept,” said {Evan Dale}.',
    ],
    [
      'where the next paragraph opens with a place',
      'A caretaker hid the money.\n\n<Hallen West>, 51, slept.',
    ],
    ['where the next one has one name alone', 'A caretaker hid the money.\n\n{Dale}, 51, slept.'],
    ['where the next one is of the other gender', 'A woman hid the money.\n\n{Jonas Dale}, 51, slept.'],
    ['where the next one tells the story', 'A caretaker hid the money.\n\n{Evan Dale} said so.'],
    ['where the next one is something else', 'A caretaker hid the money.\n\n{Evan Dale}, a lawyer, ran.'],
    ['where the next one has an office', 'A caretaker hid the money.\n\n{Judge |Evan Dale} denies it.'],
    ['where the next one opens a list', 'A caretaker hid the money.\n\n{Evan Dale} and others slept.'],
    ['where it is a caretaker so called', 'The “caretaker” hid the money.\n\n{Evan Dale}, 51, slept.'],
    [
      'where its phrase opens with a preposition',
      'In the caretaker’s house it rained.\n\n{Evan Dale}, 51, slept.',
    ],
    ['where the caretaker is somebody’s', 'Another caretaker hid the money.\n\n{Evan Dale}, 51, slept.'],
    ['where a crosshead follows', 'A caretaker hid the money.\n\nIn Hallen\n\n{Evan Dale}, 51, slept.'],
    ['where the next one is a name alone', 'A caretaker hid the money in the old town.\n\n{Evan Dale}'],
    [
      'where the next one is offered something',
      'A caretaker hid the money.\n\n{Evan Dale}, offered money, ran.',
    ],
    [
      'where its phrase is long',
      'A rich sad young tall old poor Norvian caretaker hid it.\n\n{Evan Dale}, 51, slept.',
    ],
    ['where there is no next one', 'A caretaker hid the money.'],
    ['where somebody else says it', '“The caretaker hid the money,” it was said.\n\n{Evan Dale}, 51, slept.'],
  ])('%s', (_, text) => {
    expect(opening(text)).toEqual([])
  })
})
