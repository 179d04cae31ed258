import { describe, expect, it } from 'vitest'
import { namesOf, resolved } from '../resolved.ts'

describe('gives a name that several people bear', () => {
  it('to the one named last', () => {
    const text = '{Karl Brandt} spoke. Later {Tomas Brandt} came. {Brandt} was late.'
    expect(namesOf(resolved(text))[2]).toBe('Tomas Brandt')
  })
  it('to the one who is spoken of, and not to the one named in passing', () => {
    const text =
      '{Karl Brandt} spoke. {Karl Brandt} sang. {Karl Brandt} ran. His son is {Tomas Brandt}. {Brandt} won.'
    expect(namesOf(resolved(text))[4]).toBe('Karl Brandt')
  })
  it('to the one of that initial who is named more often, wherever the initial stands', () => {
    const [first, ...rest] = ['{J. Weil} ran.', '{Jonas Weil} sat.', '{Julia Weil} sang. {Julia Weil} left.']
    expect(namesOf(resolved([first, ...rest].join(' ')))[0]).toBe('Julia Weil')
    expect(namesOf(resolved([first, ...rest.toReversed()].join(' ')))[0]).toBe('Julia Weil')
  })
  it('to the bearer of the first name before the bearer of the middle name', () => {
    const text = '{Maria Weil} spoke. {Clara Maria Brandt} came. {Maria} left.'
    expect(namesOf(resolved(text))[2]).toBe('Maria Weil')
  })
  it('to the one who is called so with a title, before the one who is not', () => {
    const text = '{Anna Dell} spoke. {Ms. |Dell} sang. {Tom Dell} came. {Mr. |Dell} ran. {Ms. |Dell} left.'
    expect(namesOf(resolved(text))).toEqual(['Anna Dell', 'Anna Dell', 'Tom Dell', 'Tom Dell', 'Anna Dell'])
  })
  it('to the bearer of the family name before the bearer of the first name', () => {
    expect(namesOf(resolved('{Thomas Weil} met {Clara Thomas}. {Thomas} left.'))[2]).toBe('Clara Thomas')
  })
  it('to both in "Tom and Anna Dell"', () => {
    expect(namesOf(resolved('{Tom} and {Anna Dell} came. {Mr. |Dell} spoke.'))).toEqual([
      'Tom Dell',
      'Anna Dell',
      'Tom Dell',
    ])
    expect(namesOf(resolved('The {brothers |Tom} and {Karl Dell} came.'))[0]).toBe('Tom Dell')
    expect(namesOf(resolved('{Mayor |Tom} and {Karl Dell} came.'))[0]).toBe('Tom')
  })
})
