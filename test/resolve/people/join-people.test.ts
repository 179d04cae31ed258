import { describe, expect, it } from 'vitest'
import { resolve } from '../../../src/resolve/resolve.ts'
import { mentioned, namesOf, resolved } from '../resolved.ts'

/** Each text, and the canonical name of each marked mention. */
const joined: readonly (readonly [why: string, text: string, names: readonly string[]])[] = [
  ['a surname', '{Mara Ilves} spoke. {Ilves} left.', ['Mara Ilves', 'Mara Ilves']],
  ['a surname in the headline', '{Ilves} to resign\n\n{Mara Ilves} said so.', ['Mara Ilves', 'Mara Ilves']],
  ['a first name', '{Mara Ilves} spoke. {Mara} left.', ['Mara Ilves', 'Mara Ilves']],
  [
    'a family name behind a patronymic',
    '{Ivan Petrovich Orlov} came. {Ivan Petrovich} sat. {Ivan Petrovich} ate. {Orlov} left.',
    ['Ivan Petrovich Orlov', 'Ivan Petrovich Orlov', 'Ivan Petrovich Orlov', 'Ivan Petrovich Orlov'],
  ],
  ['a courtesy and a surname', '{Mara Ilves} spoke. {Ms. |Ilves} left.', ['Mara Ilves', 'Mara Ilves']],
  ['an initial', '{Jonas Weil} spoke. {J. Weil} left.', ['Jonas Weil', 'Jonas Weil']],
  ['initials without a space', '{J.P. Weil} spoke. {J. P. Weil} left.', ['J.P. Weil', 'J.P. Weil']],
  [
    'a middle name',
    '{Jonas Weil} and {Jonas Peter Weil}. {Jonas Weil}',
    ['Jonas Weil', 'Jonas Weil', 'Jonas Weil'],
  ],
  ['a middle initial', '{Jonas P. Weil} spoke. {Jonas Weil} left.', ['Jonas P. Weil', 'Jonas P. Weil']],
  [
    'a family name behind a patronymic',
    '{Pavel Ilyich Weil} came. {Pavel Ilyich} sat down, and {Pavel Ilyich} wept. {Weil} left.',
    ['Pavel Ilyich Weil', 'Pavel Ilyich Weil', 'Pavel Ilyich Weil', 'Pavel Ilyich Weil'],
  ],
  ['a suffix', '{Jonas Weil Jr.} spoke. {Weil} left.', ['Jonas Weil Jr.', 'Jonas Weil Jr.']],
  ['a short form', '{Robert Dell} spoke. {Bob Dell} left.', ['Robert Dell', 'Robert Dell']],
  [
    'capitals',
    '{TYRA DURDLE}\n\n{Tyra Durdle} wrote. {DURDLE} left.',
    ['Tyra Durdle', 'Tyra Durdle', 'Tyra Durdle'],
  ],
  ['capitals alone', 'By {TYRA DURDLE}', ['Tyra Durdle']],
  [
    'accents',
    '{José Núñez} spoke. {Jose Nunez} left. {José Núñez}',
    ['José Núñez', 'José Núñez', 'José Núñez'],
  ],
  ['w for v', '{Anton Volkovich} spoke. {Wolkovich} argued.', ['Anton Volkovich', 'Anton Volkovich']],
  ['ks for x', '{Alexander Orlov} spoke. {Aleksandr Orlov}', ['Alexander Orlov', 'Alexander Orlov']],
  [
    'y for i',
    '{Alexei Denisky}. {Alexey Deniskyy}. {Alexei Denisky}',
    ['Alexei Denisky', 'Alexei Denisky', 'Alexei Denisky'],
  ],
  [
    'an Irish name and its given name',
    '{Cathal Ó Broin} spoke. {Mr |Ó Broin} left. {Cathal} ran.',
    ['Cathal Ó Broin', 'Cathal Ó Broin', 'Cathal Ó Broin'],
  ],
  ['a particle', '{Ada van der Moor} spoke. {van der Moor} left.', ['Ada van der Moor', 'Ada van der Moor']],
  ['a capital particle', '{Lia De Marco} spoke. {De Marco} left.', ['Lia De Marco', 'Lia De Marco']],
  [
    'an article',
    '{Omar al-Tawil} spoke. {Tawil} left. {el-Tawil}',
    ['Omar al-Tawil', 'Omar al-Tawil', 'Omar al-Tawil'],
  ],
  ['a family name in front', '{Bo Weiming} spoke. {President |Bo} left.', ['Bo Weiming', 'Bo Weiming']],
  [
    'two family names',
    '{Rosa Ruiz Ortega}. {Ruiz Ortega} and {Ruiz}.',
    ['Rosa Ruiz Ortega', 'Rosa Ruiz Ortega', 'Rosa Ruiz Ortega'],
  ],
  [
    'a quoted short form',
    '{Robert "Bo" Dell} spoke. {Bo Dell} left.',
    ['Robert "Bo" Dell', 'Robert "Bo" Dell'],
  ],
  ['a king’s number', '{King |Harald V} spoke. {King |Harald} left.', ['Harald V', 'Harald V']],
  [
    'a name written apart',
    '{Kim Yo-rin} spoke. {Kim Yo Rin} left. {Kim Yo-rin}',
    ['Kim Yo-rin', 'Kim Yo-rin', 'Kim Yo-rin'],
  ],
  [
    'a family name that looks like her given name',
    '{Xi Weiming} spoke. {Mr. |Xi} left.',
    ['Xi Weiming', 'Xi Weiming'],
  ],
  [
    'a patronymic',
    '{Anton Volfovich Orlov} spoke. {Anton Wolfovich} left.',
    ['Anton Volfovich Orlov', 'Anton Volfovich Orlov'],
  ],
  [
    'given names of many spellings',
    '{Muhammad Tawil} and {Mohammed Tawil}. {Muhammad Tawil}',
    ['Muhammad Tawil', 'Muhammad Tawil', 'Muhammad Tawil'],
  ],
  [
    'an initialled middle part',
    '{Maria Elena Weil}. {Maria E. Weil}.',
    ['Maria Elena Weil', 'Maria Elena Weil'],
  ],
  ['Mrs. and Ms.', '{Mrs. |Ana Dell} sat. {Ms. |Dell} sang.', ['Ana Dell', 'Ana Dell']],
  [
    'a middle name alone',
    '{Clara Maria Brandt} came. {Maria} left.',
    ['Clara Maria Brandt', 'Clara Maria Brandt'],
  ],
  [
    'a near spelling of six letters',
    '{Anton Volkov} spoke. {Wolkov} argued.',
    ['Anton Volkov', 'Anton Volkov'],
  ],
]

describe('joins the mentions of one person', () => {
  it.each(joined)('by %s', (_, text, names) => {
    const document = resolved(text)
    expect(namesOf(document)).toEqual(names)
    expect(new Set(document.entityOf).size).toBe(1)
  })
})

it('takes a family for no person', () => {
  expect(namesOf(resolved('{Tom Dell} spoke. The {Dells} left.'))).toEqual(['Tom Dell', null])
  expect(namesOf(resolved('{Mara Jones} spoke. The {Jones} memo was old.'))[1]).toBe('Mara Jones')
})

it('joins a thousand people of one family name in a time that grows no faster than they', () => {
  const milliseconds = (people: number) => {
    const names = Array.from({ length: people }, (_, i) => {
      const letters = [...i.toString(26).padStart(3, '0')].map(
        (digit) => 'bcdfghjklmnpqrstvwxzaeiouy'[parseInt(digit, 26)],
      )
      return `{U${letters.join('')} Weil} met {Mr. |Weil}. `
    })
    const document = mentioned(names.join(''))
    const begun = process.cpuUsage()
    resolve(document)
    const { user, system } = process.cpuUsage(begun)
    return (user + system) / 1000
  }
  milliseconds(100)
  const few = milliseconds(250)
  expect(milliseconds(1000)).toBeLessThan(12 * few + 500)
})

it('gives a bare surname to the lady who is called by her given name, not to her husband', () => {
  const text = '{Ada Vane} wed {Sir |Rupert Vane}. {Lady |Ada} bred roses. {Ada Vane} spoke. {Vane} left.'
  expect(namesOf(resolved(text))).toEqual(['Ada Vane', 'Rupert Vane', 'Ada Vane', 'Ada Vane', 'Ada Vane'])
})

it('gives people in the order of their first mentions', () => {
  const { entities } = resolved('{Ana} ran. {Jonas Weil} sat. {Tom Maria Dell} sang.')
  expect(entities.map(({ name }) => name)).toEqual(['Ana', 'Jonas Weil', 'Tom Maria Dell'])
})
