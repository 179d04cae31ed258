import { describe, expect, it } from 'vitest'
import { namesOf, resolved } from '../resolved.ts'

/** Each text, and the canonical name of each marked mention. */
const apart: readonly (readonly [why: string, text: string, names: readonly string[]])[] = [
  [
    'being heard of before her daughters',
    '{Mrs. |Dell} sighed. {Anna Dell} and {Clara Dell} sang. {Mrs. |Dell} left.',
    ['Mrs. Dell', 'Anna Dell', 'Clara Dell', 'Mrs. Dell'],
  ],
  ['first names', '{Jonas Weil} and {Julia Weil}.', ['Jonas Weil', 'Julia Weil']],
  ['first names of one letter’s difference', '{Mario Weil} and {Maria Weil}.', ['Mario Weil', 'Maria Weil']],
  ['middle initials', '{Jonas A. Weil} and {Jonas B. Weil}.', ['Jonas A. Weil', 'Jonas B. Weil']],
  ['suffixes', '{Jonas Weil Sr.} and {Jonas Weil Jr.}.', ['Jonas Weil Sr.', 'Jonas Weil Jr.']],
  ['short surnames', '{Anna Lee} and {Anna Li}.', ['Anna Lee', 'Anna Li']],
  ['titles of a man and a woman', '{Mr. |Dell} met {Mrs. |Dell}.', ['Mr. Dell', 'Mrs. Dell']],
  [
    'wife and husband',
    '{Anna Dell} spoke of her husband, {Tom Dell}. {Mr. |Dell} left. {Ms. |Dell} stayed.',
    ['Anna Dell', 'Tom Dell', 'Tom Dell', 'Anna Dell'],
  ],
  ['a man of her name', '{Anna Dell} spoke. {Mr. |Dell} left.', ['Anna Dell', 'Mr. Dell']],
  ['a feminine surname', '{Ivan Petrov} and {Petrova} left.', ['Ivan Petrov', 'Petrova']],
  [
    'his wife',
    '{Tom Dell} and his wife, {Ana}, came. {Mrs. |Dell} spoke. {Mr. |Dell} sang. {Dell} left.',
    ['Tom Dell', 'Ana', 'Ana', 'Tom Dell', 'Tom Dell'],
  ],
  [
    'his wife, who alone has a title',
    '{Tom Dell} and his wife, {Ana Dell}, came. {Mrs. |Dell} spoke. {Ana Dell} sang. {Dell} left.',
    ['Tom Dell', 'Ana Dell', 'Ana Dell', 'Ana Dell', 'Tom Dell'],
  ],
  [
    'her husband',
    '{Anna Dell} spoke with her husband {Tom}. {Mr. |Dell} left. {Ms. |Dell} stayed.',
    ['Anna Dell', 'Tom', 'Tom', 'Anna Dell'],
  ],
  [
    'a wife whose given name is of both genders',
    '{Robin Dell} and his wife, {Kim Dell}, came. {Mrs. |Dell} spoke. {Mr. |Dell} sang.',
    ['Robin Dell', 'Kim Dell', 'Kim Dell', 'Robin Dell'],
  ],
  ['father and son', '{Jonas Weil} sang with his son, {Jonas Weil Jr.}.', ['Jonas Weil', 'Jonas Weil Jr.']],
  ['the son of somebody named', '{Tom Dell}’s son {Mio} sang. {Dell} wept.', ['Tom Dell', 'Mio', 'Tom Dell']],
  ['kings’ numbers', '{Harald V} was the son of {Harald VI}.', ['Harald V', 'Harald VI']],
  ['two given names behind a family name', '{Kim Jong Su} met {Kim Yo Rin}.', ['Kim Jong Su', 'Kim Yo Rin']],
  [
    'a man known before and a woman',
    '{Mr. |Tom} spoke. {Tom} and {Anna Dell} met. {Mr. |Dell} came.',
    ['Tom', 'Tom', 'Anna Dell', 'Mr. Dell'],
  ],
  [
    'Mrs. from Miss',
    '{Mrs. |Dell} sat. {Miss |Ana Dell} sang. {Mrs. |Dell} slept.',
    ['Mrs. Dell', 'Ana Dell', 'Mrs. Dell'],
  ],
  ['Miss from Mrs.', '{Mrs. |Ana Dell} sat. {Miss |Dell} sang.', ['Ana Dell', 'Miss Dell']],
  ['a near spelling of five letters', '{Anton Volko} spoke. {Wolko} argued.', ['Anton Volko', 'Wolko']],
  [
    'father and son, and no others',
    '{Jonas Weil} sang with his son, {Jonas Weil Jr.}. {Robert Dell} spoke. {Bob Dell} left.',
    ['Jonas Weil', 'Jonas Weil Jr.', 'Robert Dell', 'Robert Dell'],
  ],
  ['Mr. from Mrs.', '{Mr. and Mrs. |Dell} came. {Mr. |Dell} sang.', ['Mrs. Dell', 'Mr. Dell']],
  ['Lady from Miss', '{Lady |Dell} sat. {Miss |Dell} sang.', ['Lady Dell', 'Miss Dell']],
  ['Lord from Mr.', '{Lord |Dell} sat. {Mr. |Dell} sang.', ['Lord Dell', 'Mr. Dell']],
  [
    'the colonel from his wife and daughter',
    '{Colonel |Dell} sat. {Mrs. |Dell} sang. {Miss |Dell} slept. {Colonel |Dell} left.',
    ['Colonel Dell', 'Mrs. Dell', 'Miss Dell', 'Colonel Dell'],
  ],
  ['a wife from the doctor', '{Mrs. |Dell} sang. {Dr. |Dell} left.', ['Mrs. Dell', 'Dr. Dell']],
  ['other surnames', '{Anna Brandt} and {Anna Brand}.', ['Anna Brandt', 'Anna Brand']],
]

describe('keeps people apart', () => {
  it.each(apart)('by %s', (_, text, names) => {
    const document = resolved(text)
    expect(namesOf(document)).toEqual(names)
    expect(new Set(document.entityOf).size).toBeGreaterThan(1)
  })
})
