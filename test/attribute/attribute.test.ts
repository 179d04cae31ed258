import { describe, expect, test } from 'vitest'
import { attribute } from '../../src/attribute/attribute.ts'
import { attributedOf, resolvedOf } from '../stages.ts'
import { cases } from './cases.ts'

describe('names the speaker of', () => {
  test.each(cases)('%s', (text, ...speakers) => {
    const found = attributedOf(text).attributions.map(({ speaker, cue, evidence }) =>
      [speaker?.text ?? '–', cue?.text ?? '–', evidence.rule].join(' | '),
    )
    expect(found).toEqual(speakers)
  })
})

test('a speaker and a cue stand outside the quotation, and their offsets slice their words', () => {
  for (const [text] of cases) {
    const { attributions, quotations } = attributedOf(text)
    for (const { speaker, cue, quotation } of attributions) {
      const { start, end } = quotations[quotation]!
      for (const span of [speaker, cue]) {
        if (!span) continue
        expect(text.slice(span.start, span.end)).toBe(span.text)
        expect(span.end <= start || span.start >= end).toBe(true)
      }
    }
  }
})

test('speakers who speak together are all named', () => {
  const { attributions } = attributedOf('“We won,” said Ilves, Brandt and Weil.')
  expect(attributions[0]!.speaker).toMatchObject({
    text: 'Ilves',
    others: [{ text: 'Brandt' }, { text: 'Weil' }],
  })
})

test('where no speaker is likely enough, the likeliest are given', () => {
  const { attributions } = attributedOf(
    'Ilves met Brandt, Weil and Orm in Hallen. The sign was red. My favourite line is “What a day.”',
  )
  const { speaker, candidates } = attributions[0]!
  expect(speaker).toBeNull()
  expect(candidates.length).toBeGreaterThan(0)
  expect(candidates.length).toBeLessThanOrEqual(3)
  expect(candidates.map(({ probability }) => probability)).toEqual(
    candidates.map(({ probability }) => probability).sort((a, b) => b - a),
  )
})

test('“I” is the author where there is a byline, and the speaker inside a quotation', () => {
  const { attributions } = attributedOf(
    'A talk in Hallen\n\nBy Mara Ilves\n\n“Go home,” I said to the guard.',
  )
  expect(attributions[0]!.speaker).toMatchObject({ text: 'I', name: 'Mara Ilves' })
})

test('one mention names one person for all its quotations, and goes on with who spoke right before', () => {
  const text = `In a talk with the Herald, Tomas Weil, a Norvian analyst, noted that Brandt has much influence, but cannot force Pavel Orlan to “give up.”

“That is why Orlan will resist,” he said. “I doubt that he will succeed.”`
  const { attributions, entities } = attributedOf(text)
  const speakers = attributions.map(({ speaker }) => entities[speaker?.entity ?? -1]?.name)
  expect(speakers).toEqual(['Tomas Weil', 'Tomas Weil', 'Tomas Weil'])
})

const namesOf = (text: string) => attributedOf(text).attributions.map(({ speaker }) => speaker?.name)

test('“he” goes on for a speaker without a name', () => {
  const text = `Ana Dell of the council disagreed. A spokesman for the firm said it was “disappointed” by the row.

“We remain committed to Hallen,” he added.`
  expect(namesOf(text)).toEqual(['A spokesman', 'A spokesman'])
})

test('“he” does not go on for a woman without a name', () => {
  const text = `Tom Dell sued the firm. A woman called it “a mistake.” The case goes on.

“It is cold,” he said.`
  expect(namesOf(text)).toEqual(['A woman', 'Tom Dell'])
})

test('“she” does not go on for a spokesman, nor for one behind whom somebody is named', () => {
  const text = `Ana Dell sued the firm. A spokesman called it “a mistake.” The case goes on.

“We will win,” she added. A guard shouted “stop.” Tomas Weil stood outside. “I heard it,” he said.`
  expect(namesOf(text)).toEqual(['A spokesman', 'Ana Dell', 'A guard', 'Tomas Weil'])
})

test('“it” is the organization that has just spoken, or the only one at hand', () => {
  const text = `The Harbour Council said in a statement that it was “deeply sorry” for the flood. “We have asked for the records,” it said.

The company behind the quarter, Lumenta Ltd, has its head office in Hallen. It says that its sensors are “anonymous by design”.`
  expect(namesOf(text)).toEqual(['Harbour Council', 'Harbour Council', 'Lumenta Ltd'])
})

test('nor does “he” go on for the grandfather of whom the text is about', () => {
  const text = `When Tomas Weil was eight, his grandfather told him, “The sea does not care.”

He is eighty now. “I have forgotten many things,” he says.`
  expect(namesOf(text)).toEqual(['his grandfather', 'Tomas Weil'])
})

test('nobody says “she” of herself', () => {
  const text =
    'Gilda Orm stole the money. “She called it ‘petty cash’ all the time,” prosecutor Zara Weil said.'
  expect(namesOf(text)).toEqual(['Zara Weil', 'Gilda Orm'])
})

test('who has honours behind the name is the person of that name', () => {
  const text = 'Tom Brandt KC, defending, said that Ana Weil was “a broken woman” by then.'
  expect(namesOf(text)).toEqual(['Tom Brandt'])
})

test('labels of a broadcast are whoever bears that family name, and whoever says that he is so labelled', () => {
  const text = `PRESENTER: Good morning, I'm Mara Ilves, and with me is the ferryman Tomas Brandt. Good morning to you.

BRANDT: Good morning. It is cold here.

PRESENTER: How thick is the ice today?

BRANDT: Not as thick as they say it is.`
  expect(namesOf(text)).toEqual(['Mara Ilves', 'Tomas Brandt', 'Mara Ilves', 'Tomas Brandt'])
})

test('initials before the turns of an interview are the person who is introduced with that name', () => {
  const text = `Tomas Brandt talks to Mara Ilves about the harbour

Tomas Brandt: Why did you come back to Hallen?

Mara Ilves: Because the ships came back first.

TB: And will you stay this time?

MI: As long as there is a harbour to look at.`
  expect(namesOf(text)).toEqual(['Tomas Brandt', 'Mara Ilves', 'Tomas Brandt', 'Mara Ilves'])
})

test.each([
  ['Mara Ilves has driven the ferry for years. Tomas Brandt rode with her to the end of the line.'],
  ['Tomas Brandt met Mara Ilves, who has driven the ferry for years.'],
])('“Q” and “A” are who came and who was visited: %s', (introduction) => {
  const text = `${introduction}\n\nQ: Were you angry?\n\nA: A little. They had named a pole.\n\nQ: And now?\n\nA: Now I sit in the back.`
  expect(namesOf(text)).toEqual(['Tomas Brandt', 'Mara Ilves', 'Tomas Brandt', 'Mara Ilves'])
})

test('the only one who is introduced answers, even where she “spoke to” somebody', () => {
  const text =
    'Mara Ilves spoke to us on deck.\n\nQ: Were you angry?\n\nA: A little. They had named a pole.\n\nQ: And now?\n\nA: Now I sit in the back.'
  expect(namesOf(text)).toEqual([undefined, 'Mara Ilves', undefined, 'Mara Ilves'])
})

test('says, where it is asked to, what weighed most for the speaker and against whom', () => {
  const text = 'Tomas Brandt left early. “We stay in Hallen,” Mara Ilves said.'
  const resolved = resolvedOf(text)
  const [asked] = attribute(resolved, { explain: true }).attributions
  expect(asked!.comparison!.against).toBe('Tomas Brandt')
  expect(asked!.comparison!.features.length).toBeGreaterThan(2)
  expect(attribute(resolved).attributions[0]).not.toHaveProperty('comparison')
})
