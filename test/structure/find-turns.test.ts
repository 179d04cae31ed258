import { describe, expect, it } from 'vitest'
import { structure } from '../../src/structure/structure.ts'
import { documentOf } from '../stages.ts'

const LEAD = 'The council of Hallen has decided to close the old bridge for a year, its speaker said.'

/** Labels of the turns of a text whose paragraphs follow a lead. */
function turns(...paragraphs: readonly string[]): readonly string[] {
  const text = [LEAD, ...paragraphs].join('\n\n')
  const { blocks } = structure(documentOf(text))
  return blocks.flatMap(({ turn }) => (turn ? [text.slice(turn.start, turn.end)] : []))
}

describe('turns of a transcript', () => {
  it.each<[about: string, paragraphs: readonly string[], labels: readonly string[]]>([
    [
      'names in capitals, then surnames',
      [
        'TOMAS BRANDT, HOST: Why was the old bridge closed?',
        'MARA ILVES, DEFENCE MINISTER: It was not safe, as you know.',
        'BRANDT: Will it open before the winter?',
      ],
      ['TOMAS BRANDT, HOST:', 'MARA ILVES, DEFENCE MINISTER:', 'BRANDT:'],
    ],
    [
      'a label behind the opening mark',
      [
        '"BRANDT: Why was the old bridge closed?',
        '"ILVES: It was not safe, as you know.',
        '"BRANDT: Will it open before winter?',
      ],
      ['BRANDT:', 'ILVES:', 'BRANDT:'],
    ],
    [
      'questions and answers',
      ['Q: Why was the old bridge closed?', 'A: It was not safe, as you know.', 'Q: Is it now?', 'A: No.'],
      ['Q:', 'A:', 'Q:', 'A:'],
    ],
    [
      'questions and answers with stops',
      ['Q. Why was the old bridge closed?', 'A. It was not safe, as you know.'],
      ['Q.', 'A.'],
    ],
    [
      'questions of an official transcript, without a mark behind their Q',
      [
        'THE PRESIDENT:  Thank you for coming today.',
        'Q  Will the bridge open?',
        'THE PRESIDENT:  It will, and soon.',
      ],
      ['THE PRESIDENT:', 'Q', 'THE PRESIDENT:'],
    ],
    [
      'an outlet and its guest',
      [
        'NPTV: Why was the old bridge closed?',
        'Mara Ilves: It was not safe, as you know.',
        'NPTV: Will it open before winter?',
      ],
      ['NPTV:', 'Mara Ilves:', 'NPTV:'],
    ],
    [
      'parts instead of names',
      [
        'THE PRESIDENT: Thank you for coming today.',
        'REPORTER: Will the bridge open this year?',
        'THE PRESIDENT: I cannot promise you that.',
      ],
      ['THE PRESIDENT:', 'REPORTER:', 'THE PRESIDENT:'],
    ],
    [
      'a name that is a word, given in full before',
      [
        'Gordon Brown met the council.',
        'BROWN: We must talk about the bridge.',
        'ILVES: It was not safe, as you know.',
        'BROWN: Nobody told us about it.',
      ],
      ['BROWN:', 'ILVES:', 'BROWN:'],
    ],
  ])('%s', (_, paragraphs, labels) => {
    expect(turns(...paragraphs)).toEqual(labels)
  })
})

describe('labels that name no speaker', () => {
  it.each<[about: string, paragraphs: readonly string[]]>([
    [
      'details of an event',
      ['Time: 5 pm on Sunday.', 'Place: The town hall.', 'Price: Free for all children.'],
    ],
    [
      'datelines',
      [
        'MOSCOW: The talks went on all night.',
        'PARIS: Nobody came to the talks.',
        'MOSCOW: The talks were over soon.',
      ],
    ],
    [
      'a line-up',
      ['GOALKEEPERS: Weil (Hallen).', 'DEFENDERS: Brandt, Ilves.', 'GOALKEEPERS: Brandt of Kesten.'],
    ],
    [
      'notes',
      ['Note: The bridge is closed.', 'Photo: The bridge at night.', 'Update: The bridge is open again.'],
    ],
    [
      'claims and facts',
      [
        'MYTH: The bridge is not safe.',
        'FACT: The bridge is safe enough.',
        'MYTH: Nobody has checked it.',
        'FACT: Everybody has.',
      ],
    ],
    ['a count', ['Mara Ilves: 1,769.', 'Tomas Brandt: 1,501.', 'Ilves: 547.', 'Brandt: 46.']],
    [
      'islands of a guide',
      [
        'Basse Ile: green and lush, with a volcano.',
        'Haute Ile: flat and dry, with many beaches.',
        'Les Deux: the biggest of them all.',
      ],
    ],
    ['one headline', ['Ilves: Bridge will never open again.']],
  ])('%s', (_, paragraphs) => {
    expect(turns(...paragraphs)).toEqual([])
  })
})
