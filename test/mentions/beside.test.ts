import { expect, test } from 'vitest'
import { correct } from '../../src/mentions/corrections.ts'
import { judged, likeliest } from './judged.ts'

test.each([
  // Relatives.
  ['Her husband <Jordan> left.', 'person'],
  ['He left with his wife, <Graca>, and a dog.', 'person'],
  ['He missed his wife, |Mercy|, and a dog.', 'person'],
  ['Weil’s older brother <Austin> built it.', 'person'],
  ['Her brother, |Vice| Mayor Tom Orr, left.', 'none'],
  ['Her husband <Norwegian> left.', 'place'],
  ['They met at the <Jordan> river.', 'place'],
  // An age.
  ['|Mercy|, 8, was the first.', 'person'],
  ['Whitby-born <Jordan Chad Whittle>, 29, was jailed.', 'person'],
  ['|May|, 8, was the day.', 'none'],
  ['From <Jordan>, 12, and from Egypt, 20, came late.', 'place'],
  // A role in small letters.
  ['The local councillor ~Mossy Kinn~ left.', 'person'],
  ['It is by the writer-director {Orla Weir} of Oslo.', 'person'],
  ['It is by the director {New Zealand} sent.', 'place'],
  ['The author ~Kinn Press~ names is dead.', 'other'],
  // Forms of address and honours.
  ['The <Alhaji Abdul Koto> left.', 'person'],
  ['Tom Orr, <SAN>, and others left.', 'none'],
  // Members and their seats.
  ['{Sutton Weir} MP Dame Ada Knott left.', 'place'],
  ['{Ada Knott} MP said so.', 'person'],
  // Where somebody is from.
  ['Mara Ilves, of {Cannon Weir}, left.', 'place'],
  ['Ada Ilves of {Korle Weir} left.', 'place'],
  ['The mother of {Korle} left.', 'person'],
  // Kinds of place.
  ['Across {Plaza de la Orna} it rained.', 'place'],
  ['He flew to General {Santos} by night.', 'place'],
  ['He met General {Santos} by night.', 'person'],
  ['In the |Plaza Mayor| it rained.', 'place'],
  ['Those of ~Mill Lane~ knew nothing.', 'place'],
  ['Said ~Nathan Lane~ of it.', 'other'],
  ['He was from [Dunkerrin], Co Offaly.', 'place'],
  ['He was from [Co Offaly].', 'place'],
  ['He met {Dunkerrin}, Co Offaly.', 'person'],
  ['Mayor Tom Orr of [Eastholm] left.', 'place'],
  ['Mayor Tom Orr of [Eastholm Council] left.', 'organization'],
  ['Chairman Tom Orr of [Eastholm] left.', 'organization'],
  // Firms of several.
  ['An analyst with {Weil}, Brandt & Co. left.', 'organization'],
  ['Through <Belgium>, Switzerland, Orn & Haiti.', 'place'],
  // Bodies called after places and people.
  ['She told the <Jamaica> Observer so.', 'organization'],
  ['The <Devon> and Cornwall Police left.', 'organization'],
  ['In <Devon> the police left.', 'place'],
  ['The {Ada Brandt} Trust paid.', 'organization'],
])('in “%s” it is a %s', (text, label) => {
  const { tokens, stretches } = judged(text)
  expect(likeliest({ ...stretches[0]!, probabilities: correct(tokens, stretches[0]!) })).toBe(label)
})
