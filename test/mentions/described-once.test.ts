import { expect, test } from 'vitest'
import { describeOnce } from '../../src/mentions/described-once.ts'
import { judged, likeliest } from './judged.ts'

test.each([
  ['a storm', 'Cyclone {Amara} came. <Amara> turned. {Amara} went.', 'other other other'],
  ['a storm with its word', '{Hurricane Otis} came. {Otis} went.', 'other other'],
  ['no country', 'Tropical Storm <Jordan> came. In <Jordan> it rained.', 'place place'],
  ['a village', '{Kapsowar}, a trading village in the hills, slept. {Kapsowar} woke.', 'place place'],
  ['a village in front', 'The village of {Kapsowar} slept. {Kapsowar} woke.', 'place place'],
  ['a town in another’s trade', '{Kapsowar}, a town councillor, slept. {Kapsowar} woke.', 'person person'],
  [
    'a firm by its analyst',
    '{Jeffers} analyst {Ada Orr} sold. {Jeffers} bought.',
    'organization person organization',
  ],
  ['a firm by its people', '{Wells Harbour}’s {Nell Roca} sold.', 'organization person'],
  ['a person with a trader', 'Said {Tom Brandt}. {Brandt} trader {Ada Orr} sold.', 'person person person'],
  ['a firm by its partner', '{Weil Orn} partner {Ada Orr} sold.', 'organization person'],
  ['a firm by its price', '{Weil Orn} fell 2 1/4 to 33. {Weil Orn} rose.', 'organization organization'],
  ['a firm by its dollars', '{Weil} gained $4.', 'organization'],
  ['a firm by its shares', '{Weil Orn} shares rose.', 'organization'],
  ['a firm by its exchange', '{Weil} (NYSE: WOR) rose.', 'organization'],
  ['a person’s weight', '{Weil} lost 12 kilos.', 'person'],
  ['a person’s lawyer', '{Brandt} lawyer {Ada Orr} said so.', 'person person'],
  [
    'clubs by a score',
    '{Hale Valley} 2-1 {Dunmore}. {Valley} won.',
    'organization organization organization',
  ],
  ['an outlet', 'The news website {Verity} wrote. {Verity} knew.', 'organization organization'],
])('%s', (_, text, labels) => {
  const { tokens, stretches } = judged(text)
  expect(describeOnce(tokens, stretches).map(likeliest).join(' ')).toBe(labels)
})

const SURE = 0.9

test.each([
  ['by its first word', '[Weil Metals Inc.] sold. {Weil} bought.', 'organization organization'],
  ['by all but its form', '[Weil Metals Inc.] sold. {Weil Metals} bought.', 'organization organization'],
  ['but not a club', '[Weil Metals Club] sold. {Weil} bought.', 'organization person'],
  [
    'but not who bears the name',
    '[Weil Inc.] sold. {Jonas Weil} left. {Weil} wept.',
    'organization person person',
  ],
  [
    'but not who is addressed so',
    '[Weil Inc.] sold. Mr. {Weil} left. {Weil} wept.',
    'organization person person',
  ],
  ['but not a town', '[Hallen Metals Inc.] sold. In <Hallen> it rained.', 'organization place'],
])('a company is called %s', (_, text, labels) => {
  const { tokens, stretches } = judged(text, SURE)
  expect(describeOnce(tokens, stretches).map(likeliest).join(' ')).toBe(labels)
})
