/**
 * Sentences of our own, in the manner of a wire service, a tabloid, a British paper, a blog. Behind each text, for each of
 * its quotations in order: the words that name the speaker, the cue, the rule ("–" for none).
 */
export type Case = readonly [text: string, ...speakers: string[]]

const wire: Case[] = [
  // the clause behind the words
  [
    'HALLEN — Hallam Pump & Valve Corp. turned it down, calling the bid “inadequate”.',
    'Hallam Pump & Valve Corp. | calling | reported-clause',
  ],
  ['“We won the vote,” Mara Ilves said.', 'Mara Ilves | said | subject-verb-after'],
  ['“We won the vote,” Ilves told reporters in Hallen on Monday.', 'Ilves | told | subject-verb-after'],
  ['“We won the vote,” she said, smiling.', 'she | said | subject-verb-after'],
  [
    '“Nobody was hurt,” the defence ministry said in a statement.',
    'the defence ministry | said | subject-verb-after',
  ],
  ['“Nobody was hurt,” a spokesman for the police said.', 'a spokesman | said | subject-verb-after'],
  ['“Nobody was hurt,” officials said on Tuesday.', 'officials | said | subject-verb-after'],
  ['“Did we win?” Ilves asked.', 'Ilves | asked | subject-verb-after'],
  ['“We won!” Ilves shouted from the balcony.', 'Ilves | shouted | subject-verb-after'],
  ['“We won.” Ilves said.', 'Ilves | said | subject-verb-after'],
  ['“We won.” Ilves said in a statement.', 'Ilves | said | subject-verb-after'],
  ['“We won the vote,” Ilves, the president of Norvia, said.', 'Ilves | said | subject-verb-after'],
  ['“We won the vote,” Ilves, who has led Norvia for years, said.', 'Ilves | said | subject-verb-after'],
  ['“We won the vote,” Jonas Weil, 54, said.', 'Jonas Weil | said | subject-verb-after'],
  ['“We won the vote,” Ilves later said.', 'Ilves | said | subject-verb-after'],
  ['“We won the vote,” Ilves has said.', 'Ilves | said | subject-verb-after'],
  ['“We won the vote,” Ilves and Brandt said.', 'Ilves | said | subject-verb-after'],
  ['“We won the vote,” the head of the council said.', 'the head of the council | said | subject-verb-after'],
  ['“We won the vote,” said Mara Ilves.', 'Mara Ilves | said | verb-subject-after'],
  ['“We won the vote,” said the mayor.', 'the mayor | said | verb-subject-after'],
  ['“We won the vote,” said the mayor, Mara Ilves.', 'Mara Ilves | said | verb-subject-after'],
  ['“We won the vote,” said Ilves, who leads the party.', 'Ilves | said | verb-subject-after'],
  ['“We won the vote,” added Ilves.', 'Ilves | added | verb-subject-after'],
  ['“I am still running,” said the 46-year-old.', 'the 46-year-old | said | verb-subject-after'],
  ['“Then leave,” the guard thundered.', 'the guard | thundered | any-verb-after'],
  // the clause before the words
  ['Ilves said, “We won the vote.”', 'Ilves | said | verb-before'],
  ['Ilves said: “We won the vote.”', 'Ilves | said | verb-before'],
  ['She added: “We won the vote.”', 'She | added | verb-before'],
  ['Ilves told reporters on Monday: “We won the vote.”', 'Ilves | told | introduced'],
  ['The mayor of Hallen said in a speech, “We won the vote.”', 'The mayor of Hallen | said | introduced'],
  ['Asked about the vote, Ilves demurred: “Ask me tomorrow.”', 'Ilves | demurred | introduced'],
  ['Said Ilves: “We won the vote.”', 'Ilves | Said | introduced'],
  ['Ilves, the president of Norvia, said: “We won the vote.”', 'Ilves | said | verb-before'],
  ['The head of the board at Kesten said: “We won the vote.”', 'The head of the board | said | verb-before'],
  ['Ilves went on to say: “We won the vote.”', 'Ilves | say | verb-before'],
  ['Ilves took to the radio to say: “We won the vote.”', 'Ilves | say | verb-before'],
  ['Ilves left the room and said: “We won the vote.”', 'Ilves | said | verb-before'],
  ['Mara Ilves: “We won the vote.”', 'Mara Ilves | – | colon-name'],
  // fragments in the writer's sentence
  ['Ilves said Norvia would “never” give in.', 'Ilves | said | reported-clause'],
  ['Ilves has claimed there is “no way” that Norvia would give in.', 'Ilves | claimed | reported-clause'],
  ['Ilves told reporters that the talks had been “useful.”', 'Ilves | told | reported-clause'],
  ['Ilves argued that her neighbours were “openly weighing” an attack.', 'Ilves | argued | reported-clause'],
  ['Ilves said she believes the talks were “useful.”', 'Ilves | said | reported-clause'],
  ['Ilves called the plan “a mess.”', 'Ilves | called | reported-clause'],
  ['Ilves criticised the plan, calling it “a mess.”', 'Ilves | calling | verb-before'],
  [
    'Ilves attacked the plan, with which Brandt had won, calling it “a mess.”',
    'Ilves | calling | verb-before',
  ],
  ['Ilves issued a statement calling the plan “a mess.”', 'Ilves | calling | reported-clause'],
  [
    'It was a move that Norvian authorities called a “provocation.”',
    'Norvian authorities | called | relative-call',
  ],
  [
    'The flag was red, a move Norvian authorities called a “provocation.”',
    'Norvian authorities | called | verb-before',
  ],
  ['The plan was called “a mess” by critics.', 'critics | called | by-agent'],
  [
    'The war went on despite Ilves saying her country was “being dragged” into it.',
    'Ilves | saying | reported-clause',
  ],
  ['Brandt, whom she described as “brave,” resigned.', 'she | described | verb-before'],
  ['Weil, who called the plan “a mess,” resigned.', 'Weil | called | reported-clause'],
  ['Norvia has offered help in what Ardland calls “a special operation.”', 'Ardland | calls | relative-call'],
  ['Ilves’s claim that “all is well” was met with laughter.', 'Ilves | claim | claim-of'],
  [
    'A statement by the ministry that “all is well” was met with laughter.',
    'the ministry | statement | noun-cue',
  ],
  ['Norvia would “never” give in, Ilves said on Monday.', 'Ilves | said | clause-behind'],
  ['Norvia would “never” give in, said Ilves.', 'Ilves | said | clause-behind'],
  ['The talks were “useful,” Ilves said.', 'Ilves | said | subject-verb-after'],
  ['Ilves made plain that she would “never” give in.', 'Ilves | made | rare-verb'],
  // sources
  ['According to the ministry, the talks were “useful.”', 'the ministry | According to | according-to'],
  ['The talks were “useful,” according to the ministry.', 'the ministry | according to | according-to'],
  ['“The ranges are never silent,” she was quoted as saying.', 'she | quoted | quoted-as-saying'],
  [
    '“The ranges are never silent,” Ilves was cited as saying by the agency.',
    'Ilves | cited | quoted-as-saying',
  ],
  [
    'Ilves was quoted by the agency as saying: “The ranges are never silent.”',
    'Ilves | quoted | quoted-as-saying',
  ],
  ['The agency quoted Ilves as saying: “The ranges are never silent.”', 'Ilves | quoted | quoted-as-saying'],
  [
    'He was quoted by the ministry as spreading talk of a “special operation” abroad.',
    'He | quoted | quoted-as-saying',
  ],
  [
    'As the agency reported on Monday, a town was hit. “Two people were hurt in the fighting.”',
    'the agency | reported | report-ahead',
  ],
  // more than one quotation
  [
    '“We won,” Ilves said. “Nobody expected it.”',
    'Ilves | said | subject-verb-after',
    'Ilves | – | continuation',
  ],
  [
    '“We won,” said Ilves. “Nobody expected it. Not even us.”',
    'Ilves | said | verb-subject-after',
    'Ilves | – | continuation',
  ],
  [
    '“We won,” Ilves said, “but only just.”',
    'Ilves | said | subject-verb-after',
    'Ilves | said | verb-before',
  ],
  [
    '“We won,” he told reporters, adding that it was “about time.”',
    'he | told | subject-verb-after',
    'he | adding | verb-before',
  ],
  [
    'Ilves called the plan “brave” and “wise.”',
    'Ilves | called | reported-clause',
    'Ilves | called | reported-clause',
  ],
  [
    '“We won,” Ilves said.\n\n“You lost,” Brandt replied.',
    'Ilves | said | subject-verb-after',
    'Brandt | replied | subject-verb-after',
  ],
  [
    '“We won,” Ilves said.\n\n“Nobody expected it.”',
    'Ilves | said | subject-verb-after',
    'Ilves | – | open-speaker',
  ],
  [
    '“Nobody expected it.” “We won,” said Ilves.',
    'Ilves | – | following-quote',
    'Ilves | said | verb-subject-after',
  ],
  ['Ilves was blunt:\n\n“We won the vote.”', 'Ilves | – | report-ahead'],
  ['Ilves said that nothing had changed.\n\n“We stay.”', 'Ilves | – | report-before'],
]

/** Two who speak in one sentence, each in a clause of his own. */
const clauses: Case[] = [
  [
    'The union called the pact “a leash”, and Norvia urged “all sides” to wait.',
    'The union | called | reported-clause',
    'Norvia | urged | own-clause',
  ],
  [
    'An official said it was “hopeful,” while Norvian envoy Tomas Brandt said Ardland “will judge deeds.”',
    'An official | said | verb-before',
    'Tomas Brandt | said | own-clause',
  ],
  [
    'Ilves said it was “late” and that Norvia called it “a leash”.',
    'Ilves | said | verb-before',
    'Norvia | called | relative-call',
  ],
]

const british: Case[] = [
  ['‘We won the vote,’ Ilves said.', 'Ilves | said | subject-verb-after'],
  ['‘We won the vote’, said Ilves.', 'Ilves | said | verb-subject-after'],
  ['Ilves said the plan was ‘a mess’.', 'Ilves | said | reported-clause'],
  ['The talks were ‘useful’, according to the ministry.', 'the ministry | according to | according-to'],
  [
    '‘Who won?’ asked the mayor. ‘We did,’ said Ilves.',
    'the mayor | asked | verb-subject-after',
    'Ilves | said | verb-subject-after',
  ],
  ['She said: ‘The game is lost.’', 'She | said | verb-before'],
  ['‘The game is lost’, the coach admitted.', 'the coach | admitted | subject-verb-after'],
  ['The coach told the paper that his side were ‘not good enough’.', 'The coach | told | reported-clause'],
  ['The judge described it as ‘a cruel act’.', 'The judge | described | verb-before'],
  ['‘I have nothing to hide,’ Weil told the court on Friday.', 'Weil | told | subject-verb-after'],
]

const tabloid: Case[] = [
  ['Norvia insists its troops are ‘purely defensive’', 'Norvia | insists | reported-clause'],
  ['“Like its own land”: Ilves demands guarantees from Brandt', 'Ilves | demands | subject-verb-after'],
  ['Norvia vows “hard answer” to attack', 'Norvia | vows | verb-before'],
  ['"I cried all night," the singer revealed.', 'the singer | revealed | subject-verb-after'],
  ['"I cried all night," reveals the singer.', 'the singer | reveals | verb-subject-after'],
  ['The star wrote on her page: "I cried all night."', 'The star | wrote | introduced'],
  ['"Get out!" she screamed.', 'she | screamed | any-verb-after'],
  ['Fans chanted "We want goals" for an hour.', 'Fans | chanted | verb-before'],
  ['A friend told the paper: "She cried all night."', 'A friend | told | introduced'],
  ['A letter read "Go home" in red.', 'A letter | read | rare-verb'],
]

const blog: Case[] = [
  [
    'While under pressure, Ilves has struck a defiant tone, saying "nobody governs us."',
    'Ilves | saying | verb-before',
  ],
  [
    '"This is the state closest to us," he explained . "I think we stay."',
    'he | explained | subject-verb-after',
    'he | – | continuation',
  ],
  ['Ilves said the situation is "escalating" just before the visit.', 'Ilves | said | reported-clause'],
  [
    '"There is no silence at the ranges," the Norvian defense ministry said in releasing footage.',
    'the Norvian defense ministry | said | subject-verb-after',
  ],
  ['“The camp is the best thing here.” — Mara Ilves', 'Mara Ilves | – | signature'],
  ['Weil tweeted, "What a day."', 'Weil | tweeted | verb-before'],
  ['As Weil put it, "What a day."', 'Weil | put | rare-verb'],
  ['The report notes that the plan is "unlikely" to work.', 'The report | notes | reported-clause'],
  ['The two countries called the deal "historic."', 'The two countries | called | reported-clause'],
  ['My favourite line is "What a day."', '– | – | none'],
  ['The Kl-22 "Backdoor" flew over the town.', '– | – | none'],
]

const summary: Case[] = [
  [
    'Mara Ilves, the president of Norvia, demanded guarantees.\n\nSource: Norvian news outlet\n\nQuote: "I raised this question in the talks. He supported me."\n\nDetails: Ilves said that it had been discussed.\n\nQuote: "We need full guarantees."',
    'Mara Ilves | – | label',
    'Ilves | – | label',
  ],
  [
    'Details: Ilves thanked her guests for "keeping a few thousand men" in Norvia.\n\nBrandt thanked her for the "sufficient number of teachers".',
    'Ilves | thanked | reported-clause',
    'Brandt | thanked | reported-clause',
  ],
  ['He added that the pact "included oaths of all states".', 'He | added | reported-clause'],
]

export const cases: readonly Case[] = [...wire, ...clauses, ...british, ...tabloid, ...blog, ...summary]
