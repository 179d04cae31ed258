import { expect, test } from 'vitest'
import { demonymCountry, isAffiliation, isDemonym } from '../../src/lexicon/affiliations.ts'
import { isCalendarWord } from '../../src/lexicon/calendar.ts'
import { isCommonWord, lowerCaseShare } from '../../src/lexicon/common-words.ts'
import { firstNameGender, isFirstName } from '../../src/lexicon/first-names.ts'
import { isLastName } from '../../src/lexicon/last-names.ts'
import { isOrganizationWord } from '../../src/lexicon/organization-words.ts'
import { isRoleNoun } from '../../src/lexicon/role-nouns.ts'
import { isSpeechVerb, speechVerbWeight } from '../../src/lexicon/speech-verbs.ts'
import { isTitle, titleGender } from '../../src/lexicon/titles.ts'

test.each([
  ['Anna', 'female'],
  ['Piotr', 'male'],
  ['José', 'male'],
  ['Geoff', 'male'],
  ['Thandeka', 'female'],
  ['Andrea', null],
  ['Christy', null],
  ['Ministry', undefined],
])('the gender of %s is %s', (name, gender) => {
  expect(firstNameGender(name)).toBe(gender)
  expect(isFirstName(name)).toBe(gender !== undefined)
})

test('a pair of given names is of the gender of the first, unless it is a name of its own', () => {
  expect(firstNameGender('Anna-Piotr')).toBe('female')
})

test.each([
  ['Belgian', 'BE'],
  ['Belgians', 'BE'],
  ['Scottish', 'GB'],
  ['Swiss', 'CH'],
  ['Parisian', null],
])('%s is a demonym of %s', (word, country) => {
  expect(isDemonym(word)).toBe(true)
  expect(demonymCountry(word)).toBe(country)
})

test.each([
  ['isDemonym', isDemonym, ['Danish'], ['Denmark', 'Sunni', 'table']],
  ['isAffiliation', isAffiliation, ['Sunni', 'Republicans', 'Danish'], ['Denmark', 'table']],
  ['isLastName', isLastName, ['Andersen', 'SMITH'], ['xyzzy', '__proto__']],
  ['isRoleNoun', isRoleNoun, ['minister', 'spokesperson', 'prime minister', 'victim'], ['table', 'bean', '']],
  ['isOrganizationWord', isOrganizationWord, ['Ministry', 'Ministries', 'Inc', 'FC', 'union'], ['table', '']],
  ['isSpeechVerb', isSpeechVerb, ['say', 'insist', 'quip'], ['eat', 'constructor']],
  ['isCommonWord', isCommonWord, ['the', 'reading', 'protect'], ['march', 'berlin', '__proto__']],
  ['isTitle', isTitle, ['mr.', 'dr', 'president', 'sen.'], ['table', '']],
  ['isCalendarWord', isCalendarWord, ['monday', 'sept.'], ['day', '']],
] as const)('%s tells its words from others', (_, is, words, others) => {
  expect(words.filter((word) => !is(word))).toEqual([])
  expect(others.filter((word) => is(word))).toEqual([])
})

test('verbs of speech are weighed by how surely they bring words', () => {
  expect(speechVerbWeight('say')).toBeGreaterThan(0.7)
  expect(speechVerbWeight('make')).toBeLessThan(0.2)
  expect(speechVerbWeight('eat')).toBe(0)
})

test('ordinary words are weighed by how often they are written small', () => {
  expect(lowerCaseShare('the')).toBeGreaterThan(0.9)
  expect(lowerCaseShare('march')).toBeLessThan(0.5)
})

test('a title may tell the gender', () => {
  expect(['mr.', 'queen', 'president'].map(titleGender)).toEqual(['male', 'female', undefined])
})
