import { describe, expect, it } from 'vitest'
import { findDateline, isLocation } from '../../src/structure/find-dateline.ts'

const dateline = (text: string, opening = false) => {
  const span = findDateline(text, { start: 0, end: text.length }, opening)
  return span && text.slice(span.start, span.end)
}

describe('findDateline', () => {
  it.each([
    'HALLEN, Norvia (NPA) —',
    'Hallen (Norvia Press) -',
    'NEW HALLEN, Nov 3 –',
    'NEW HALLEN, Norvia, Nov. 3, 2021 (NPA) —',
    'Norvia Press, 26 June -',
    'HALLEN /NORPRESS/',
    'OSLO:',
    'OSLO —',
    'Lisbon –',
    'Porto, Portugal –',
  ])('knows %j', (line) => expect(dateline(`${line} The council met on Monday.`)).toBe(line))

  it('believes in an unknown town only in the opening paragraph', () => {
    expect(dateline('HALLEN: The council met.', true)).toBe('HALLEN:')
    expect(dateline('HALLEN: The council met.')).toBeNull()
  })

  it.each([
    'STATEMENT — The council met.',
    'Sen. Anna Brandt (R-Oslo) — Met the council.',
    'Oslo – a city of bridges – has one less.',
    'The council: Nobody was there.',
    'He met the council in Oslo — The end.',
    'Oslo: The council met.',
  ])('sees none in %j', (text) => expect(dateline(text)).toBeNull())
})

describe('isLocation', () => {
  it.each(['Oslo, Norway', 'Hallen, Norvia'])('is true of %j', (line) => expect(isLocation(line)).toBe(true))
  it.each(['Anna Brandt, Reuters Desk', 'Oslo', 'the town, Norway'])('is false of %j', (line) =>
    expect(isLocation(line)).toBe(false),
  )
})
