import { describe, expect, it } from 'vitest'
import { kindsOf } from './kind-of.ts'

const DIRECT = [
  '“We stay,” Mara Ilves said.',
  '“We stay,” said Mara Ilves.',
  '“Why stay?” the minister asked.',
  '“Never!” he shouted.',
  'Mara Ilves said: “We stay.”',
  'Mara Ilves said, “We stay.”',
  'She told reporters on Monday, “The bridge is closed until spring.”',
  'In a statement, the ministry said “The bridge is closed until spring.”',
  'The river rose. “We stay where we are.”',
  '“We stay. We always have,” she said.',
  'His answer was short: “We stay where we are.”',
  'Quote: “The bridge is closed until spring.”',
  'According to the mayor: “The bridge is closed until spring.”',
  '“Yes,” she said.',
  '“The Norvian Army Stays,” Ilves said.',
  '“[W]e stay where we are,” she said.',
  '“We stay.\n“We always have,” she said.',
  '“We stay where we are. Defence Minister Mara Ilves said in a statement.',
  '“There is no way we leave unless they leave first,” Brandt added.',
  '"It was the longest night of my life," said Weil, who lost his house.',
  'But the minister insisted: “Nobody was warned about the flood.”',
  '“It was dark — you could not see your hand,” he recalled.',
  '# Ilves: ‘We Stay Where We Are’',
  '# ‘Nobody Warned Us About the Flood’: Brandt',
  '# ‘We stay where we are,’ says Ilves',
]

const PARTIAL = [
  'A woman in a yellow shirt said the flood had been “a warning from the river”.',
  'The letter says “the case is closed” and no more.',
  'Ilves said the border was “quiet for now”.',
  'Ilves said that Norvia had “never asked” for help.',
  'The drone was a move the authorities called a “provocation.”',
  'He described the talks as “useful and frank”.',
  'The mayor was accused of “open contempt” for the court.',
  'Brandt blamed “careless planning” for the flood.',
  'According to Weil, the plan is “dead on arrival”.',
  'Norvia, which its neighbour calls “a lost province”, voted on Sunday.',
  'She thanked the crew for “keeping the lights on” in the storm.',
  'He warned of “political suicide”.',
  'Ilves claimed to have been told through “unofficial channels” of the plan.',
  'The bridge must be closed “until further notice”, the ministry said.',
  'Brandt denied being “dragged” into the quarrel.',
  'The court found that the witness “did not tell the truth” about the night.',
  'He promised a “second spring” for the harbour, and said that work would begin in May.',
  'Ilves cited his references to her as “Miss River”.',
  'Weil called Brandt “The Butcher of Hallen”.',
  'The report said pupils felt “unsafe” and “unseen”.',
  'Ilves demanded that the river be treated “like its own citizens”.',
  '# Norvia insists drills are ‘purely defensive’',
  '# Ilves Calls Flood ‘A Warning From the River’',
  '# Brandt ‘not sure’ about second bridge',
  '“The minister says we are ‘careless with the truth’ in all of this,” she said.',
]

const TERM = [
  'A large force was sent ostensibly for “night drills” in May.',
  'A sign on the door read “Closed for ever.”',
  'He wore a shirt that said “Vote or go.”',
  'Protesters carried placards reading “Stop the mine.”',
  '“Water is life,” says a banner painted by children.',
  '“No entry,” the sign warned.',
  'Jonas T. “Red” Weil opened a bakery.',
  'In her book, “The River and the Town,” Ilves said that nothing lasts.',
  'Jonas “Red” Weil scored twice.',
  'Two Kestrel “Longhand” bombers crossed the bay.',
  'The so-called “closed” lists were opened.',
  'The drills, ostensibly for “training exercises”, went on for a month.',
  'A hacker known as “Owl” took the money.',
  'The term “bycatch” covers all of it.',
  'Her memoir, “The Long Way Home,” came out in May.',
  'The “Night Shift” podcast is back.',
  'Weil is the host of “Night Shift”.',
  'On Norvia One’s “Good Evening” the two met again.',
  'The film “Harbour Lights” opens on Friday.',
  'They sang “Song of the Rivers” at the gate.',
  'The army is part of the “Northern Shield”.',
  'The “outlier” poll came in April.',
  'The camp had a “classroom” in the bush.',
  'It was one of the council’s “red lines”.',
  '“Night Shift” is back on air this week.',
  '“Harbour Lights” opens in two hundred cinemas.',
  'He wore a “Rivers First” cap.',
  'Her new film, “The Long Night,” opens on Friday.',
  'He was reading “The River and the Town” by Mara Ilves.',
  'The band played “Song of the Rivers” and left.',
  'She sang “Harbour Lights” twice.',
  'They starred in “Harbour Lights” for a year.',
  'Mara Ilves, nicknamed “the Owl”, won again.',
  'The town’s motto is “We Stay”.',
  'The word “bycatch” has no plural.',
  'The “Hallen Tapes” were stolen.',
  'If anyone were to say “We leave,” nobody would follow.',
  'Ilves has never said “We leave.”',
  'Nobody said “thank you” to the crew.',
  'Ilves did not use the word “defeat”.',
]

describe('a whole utterance is direct', () => {
  it.each(DIRECT)('%s', (text) => {
    expect(kindsOf(text)[0]).toBe('direct')
  })
})

describe('a fragment in the writer’s own sentence is partial', () => {
  it.each(PARTIAL)('%s', (text) => {
    expect(kindsOf(text).at(-1)).toBe('partial')
  })
})

describe('words that report nobody’s words are a term', () => {
  it.each(TERM)('%s', (text) => {
    expect(kindsOf(text)).toEqual(['term'])
  })
})

describe('several quotations in one text', () => {
  it.each([
    ['“We stay,” she said, “and you will leave before the spring.”', ['direct', 'direct']],
    ['“We stay,” she said. “And you?” He called it “absurd”.', ['direct', 'direct', 'partial']],
    ['“They keep playing the ‘blame game’ with us,” she said.', ['direct', 'term']],
    ['“He told me, ‘Leave the boat where it is,’” she said.', ['direct', 'direct']],
    ['She reviewed “Harbour Lights” twice. “I loved it,” she said.', ['term', 'direct']],
    ['‘We stay,’ she said. He called it ‘absurd’.', ['direct', 'partial']],
  ])('%s', (text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds)
  })
})

it('gives no kind where nothing is quoted', () => {
  expect(kindsOf('Nobody said a word.')).toEqual([])
})

it('takes the words of a headline for words again where somebody says them in the text', () => {
  const text =
    '# Ilves demands ‘its own roof’\n\nMara Ilves demanded at the talks that Norvia get "its own roof".'
  expect(kindsOf(text)).toEqual(['partial', 'partial'])
})

it('takes the words of a headline for a term where nobody says them, there or in the text', () => {
  const text = '# Four ‘quiet’ towns left\n\n“We stay,” Mara Ilves said in Hallen.'
  expect(kindsOf(text)).toEqual(['term', 'direct'])
})

it('takes single marks round a heading within the text for no quotation where others are double', () => {
  const text =
    '“We stay,” Mara Ilves said.\n\n‘Winter Is Near.’\n\nThe town had a bad year. “We stay,” Ilves said.'
  expect(kindsOf(text)).toEqual(['direct', 'term', 'direct'])
})
