import { describe, expect, it } from 'vitest'
import { type Nominal, nominalReader } from '../../../src/resolve/references/read-nominal.ts'
import { mentioned } from '../resolved.ts'

/** The roles of a text in which somebody is a chief minister. */
function nominalsOf(text: string): { phrase: string; nominal: Nominal }[] {
  const document = mentioned(text)
  const read = nominalReader(document, new Map([['cm', []]]))
  return document.tokens.flatMap((_, at) => {
    const nominal = read(at)
    if (nominal === null) return []
    const words = document.tokens.slice(nominal.from, nominal.to).map((token) => token.text)
    return [{ phrase: words.join(' '), nominal }]
  })
}

describe('reads a role:', () => {
  it.each([
    ['The minister left.', 'The minister', 'minister'],
    ['The old Norvian defence minister left.', 'The old Norvian defence minister', 'minister'],
    ['The minister of Norvia left.', 'The minister of Norvia', 'minister'],
    ['The minister of South Norvia left.', 'The minister of South Norvia', 'minister'],
    ['The minister of the interior left.', 'The minister', 'minister'],
    ['The minister of war left.', 'The minister', 'minister'],
    ['It rained. It was the minister', 'the minister', 'minister'],
    ['It rained. It was the minister of\n\nNorvia', 'the minister', 'minister'],
    [
      'The old rich sad young tall Norvian minister left.',
      'The old rich sad young tall Norvian minister',
      'minister',
    ],
    ['The CM left.', 'The CM', 'cm'],
    ['The woman left.', 'The woman', ''],
    ['The Swede left.', 'The Swede', ''],
    ['The Chinese left [China].', 'The Chinese', ''],
    ['The 45-year-old said no.', 'The 45-year-old', ''],
    ['The 45-year old said no.', 'The 45-year old', ''],
    ['The 45 year old said no.', 'The 45 year old', ''],
    ['The Swedish 45-year-old said no.', 'The Swedish 45-year-old', ''],
    ['Minister leaves Hallen\n\nIt rained. The town slept.', 'Minister', 'minister'],
    ['Norvia: Minister leaves Hallen\n\nIt rained. The town slept.', 'Minister', 'minister'],
  ])('“%s”', (text, phrase, head) => {
    const [first, ...others] = nominalsOf(text)
    expect([first?.phrase, first?.nominal.head, others]).toEqual([phrase, head, []])
  })
})

describe('reads no role:', () => {
  it.each([
    'The table fell.',
    'Sleeping in Hallen\n\nThe town slept.',
    'Swede in Hallen\n\nThe town slept.',
    'A minister leaves Hallen\n\nThe town slept.',
    'Norvia thanks the old\n\nMinister Ilves left.',
    'The “minister” left.',
    'The left.',
    'The old left.',
    'The 45-year-old house fell.',
    'The gold rose.',
    'The PM left.',
    'The cm rose.',
    'The CMS left.',
    'The Swedes left.',
    'The Chinese left <China>.',
    'A minister left.',
    'It rained. Minister Ilves left.',
    'Hallen’s minister\n\nThe town slept.',
    'The old rich sad young tall poor Norvian minister left.',
  ])('“%s”', (text) => {
    expect(nominalsOf(text)).toEqual([])
  })
})

describe('of a role it says', () => {
  it.each<[text: string, countries: string[], words: string[]]>([
    ['The Portuguese defence minister left.', ['PT'], ['defence']],
    ['The prime minister of Portugal left.', ['PT'], ['prime']],
    ['The young minister left.', [], []],
    ['The Interim minister left.', [], ['interim']],
    ['The foreign minister left.', [], ['foreign']],
    ['The minister of Norvia left.', [], ['norvia']],
    ['The Italian left.', ['IT'], []],
    ['The turkey minister left.', [], ['turkey']],
  ])('what tells it from others: “%s”', (text, countries, words) => {
    const { description } = nominalsOf(text)[0]!.nominal
    expect([[...description.countries], [...description.words]]).toEqual([countries, words])
  })
})
