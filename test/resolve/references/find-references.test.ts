import { describe, expect, it } from 'vitest'
import { referencesOf, resolved } from '../resolved.ts'

/** Each text, and whom its references mean, in order. */
const meant: readonly (readonly [why: string, text: string, references: readonly string[]])[] = [
  ['the one named before', '{Mara Ilves} spoke. She left.', ['She → Mara Ilves']],
  ['the one of the right gender', '{Mara Ilves} met {Jonas Weil}. She left.', ['She → Mara Ilves']],
  ['the subject', '{Peter Moor} met {Jonas Weil}. He was late.', ['He → Peter Moor']],
  [
    'the nearer',
    '{Peter Moor} left on Monday. {Jonas Weil} came on Tuesday. He was late.',
    ['He → Jonas Weil'],
  ],
  [
    'whom words in quotation marks are about',
    '{Mara Ilves} met {Jonas Weil}. “He lies,” she said.',
    ['He → Jonas Weil', 'she → Mara Ilves'],
  ],
  ['no role in quotation marks', '{Mara Ilves}, a minister, said: “The minister lies.”', []],
  [
    'the speaker and not whom she names',
    '{Mara Ilves} spoke. “{Anna Weil} will resist,” she said.',
    ['she → Mara Ilves'],
  ],
  [
    'whoever has just been presented',
    '{Mara Ilves} slept. She was old, and she was ill. Her niece, {Petra Lind}, keeps bees. She sells honey.',
    ['She → Mara Ilves', 'she → Mara Ilves', 'Her → Mara Ilves', 'She → Petra Lind'],
  ],
  [
    'whoever has just acted, by a word that is of nobody yet',
    '{Peter Moor} scored twice. “I ran,” said the Hallen striker.',
    ['the Hallen striker → Peter Moor'],
  ],
  ['the object’s owner', '{Mara Ilves} sold her house.', ['her → Mara Ilves']],
  ['somebody else than the subject', '{Peter Moor} spoke. {Jonas Weil} thanked him.', ['him → Peter Moor']],
  [
    'the subject, where reflexive',
    '{Peter Moor} spoke. {Jonas Weil} hurt himself.',
    ['himself → Jonas Weil'],
  ],
  [
    'somebody else than who is named behind',
    '{Peter Moor} rules, but he cannot force {Jonas Weil} to go.',
    ['he → Peter Moor'],
  ],
  ['who follows an opening clause', 'When he arrived, {Jonas Weil} said nothing.', ['he → Jonas Weil']],
  [
    'who speaks and not who is spoken of',
    '{Jonas Weil} said {Peter Moor} was wrong. “It is late,” he said.',
    ['he → Jonas Weil'],
  ],
  [
    'according to whom it is',
    'According to {Jonas Weil}, {Peter Moor} was wrong. He added that it was late.',
    ['He → Jonas Weil'],
  ],
  ['nobody, where they are many', '{Peter Moor} met {Jonas Weil}. They left.', ['They → –']],
  ['nobody of the other gender', '{Mara Ilves} spoke. He left.', ['He → –']],
  [
    'whoever is said to be it',
    '{Mara Ilves}, the president of Norvia, spoke. The president left.',
    ['The president → Mara Ilves'],
  ],
  [
    'the office and not the person named last',
    '{Foreign Minister |Peter Moor} met {Jonas Weil}, a lawyer. The minister left.',
    ['The minister → Peter Moor'],
  ],
  [
    'the office of that country',
    '{Portuguese President |Peter Moor} met {Spanish President |Jonas Weil}. The Portuguese president left.',
    ['The Portuguese president → Peter Moor'],
  ],
  [
    'a country by its name',
    '{Peter Moor}, president of Portugal, met {Spanish President |Jonas Weil}. The Portuguese president left.',
    ['The Portuguese president → Peter Moor'],
  ],
  [
    'the office of that field',
    '{Foreign Minister |Peter Moor} met {Defence Minister |Jonas Weil}. The defence minister left.',
    ['The defence minister → Jonas Weil'],
  ],
  [
    'a wider noun',
    '{Mara Ilves}, the president of Norvia, spoke. The leader left.',
    ['The leader → Mara Ilves'],
  ],
  ['one of a people', '{Jonas Weil} lost. The Swede left.', ['The Swede → Jonas Weil']],
  [
    'one of the people whose office it is',
    '{Spanish President |Jonas Weil} met {Peter Moor}. {Jonas Weil} spoke. The Swede left.',
    ['The Swede → Peter Moor'],
  ],
  ['a people that may be one', '{Jonas Weil} lost. The Chinese left.', ['The Chinese → Jonas Weil']],
  ['no state that is named', '{Jonas Weil} lost to <China>. The Chinese left.', []],
  ['no people as a whole', '{Jonas Weil} lost. The French left, and the Swedes.', []],
  ['the woman', '{Mara Ilves} met {Jonas Weil}. The woman left.', ['The woman → Mara Ilves']],
  [
    'the initials of an office',
    '{Chief Minister |Mara Ilves} met {Commissioner |Jonas Weil}. The CM left.',
    ['The CM → Mara Ilves'],
  ],
  [
    'a headline without its article',
    'Defence minister to leave Hallen\n\n{Defence Minister |Peter Moor} will leave the town in May, {Foreign Minister |Jonas Weil} said.',
    ['Defence minister → Peter Moor'],
  ],
  [
    'in a headline no leader of something else',
    '[Harbour Council] leader to leave Hallen\n\n{Mara Ilves}, leader of the Norvian Party, spoke.',
    [],
  ],
  ['no initials of an office that nobody holds', '{Chief Minister |Mara Ilves} spoke. The PM left.', []],
  ['no office that nobody holds', '{Mara Ilves}, a teacher, spoke. The surgeon left.', []],
  ['no other field', '{Foreign Minister |Peter Moor} spoke. The defence minister left.', []],
  ['no prime minister', '{Prime Minister |Peter Moor} spoke. The minister left.', []],
  ['nobody where it is in a name', '{Peter Moor} met {He Weiming} of [The Minister].', []],
  [
    'nobody by a role in front of a name',
    '{Mara Ilves}, the president, spoke. The president {Mara Ilves} left.',
    [],
  ],
  [
    'nobody by a role in front of another’s name',
    '{Mara Ilves}, the president, spoke. The president {Anna Weil} left.',
    [],
  ],
  [
    'nobody by a role in which a name begins',
    '{Mara Ilves}, the president, met the president, {Anna Weil}.',
    [],
  ],
  [
    'nobody by what somebody is said to be',
    '{Mara Ilves} is the mayor of Hallen. {Anna Weil} was the mayor until May.',
    [],
  ],
  ['not who wrote the article', 'By {Jonas Weil}\n\nIt rained. He slept.', ['He → –']],
  [
    'whom a role meant before',
    '{Foreign Minister |Peter Moor} met {Jonas Weil}. The minister left. He was late.',
    ['The minister → Peter Moor', 'He → Peter Moor'],
  ],
  ['no title in front of a name', '{Mara Ilves}, a teacher, spoke. {the teacher |Anna Weil} left.', []],
]

describe('says whom a reference means:', () => {
  it.each(meant)('%s', (_, text, references) => {
    expect(referencesOf(resolved(text))).toEqual(references)
  })
})

it('tells pronouns from roles, and where they stand', () => {
  const { references, text } = resolved('{Peter Moor}, the mayor, left. The mayor said he slept.')
  expect(references.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['nominal', 'The mayor'],
    ['pronoun', 'he'],
  ])
})

it('scores every candidate between 0 and 1, best first', () => {
  const { references } = resolved('{Peter Moor} met {Jonas Weil}. He was late. “No,” he said. The man left.')
  for (const { candidates } of references) {
    const scores = candidates.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    for (const score of scores) expect(score > 0 && score <= 1).toBe(true)
  }
})
