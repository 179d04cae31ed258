/** Sentences of our own; for each of their quotations: the words that name the speaker, the cue, the rule. */
export interface Case {
  readonly text: string
  readonly speakers: readonly (readonly [speaker: string | null, cue: string | null, rule: string])[]
}

export const cases: readonly Case[] = [
  {
    text: '“We won the vote,” Mara Ilves said.',
    speakers: [['Mara Ilves', 'said', 'subject-verb-after']],
  },
  {
    text: '“We won the vote,” said the mayor. “Nobody expected it.”',
    speakers: [
      ['the mayor', 'said', 'verb-subject-after'],
      ['the mayor', null, 'continuation'],
    ],
  },
  {
    text: '“We won,” he told reporters, adding that it was “about time.”',
    speakers: [
      ['he', 'told', 'subject-verb-after'],
      ['he', 'adding', 'verb-before'],
    ],
  },
  {
    text: 'According to the ministry, the talks were “useful”.',
    speakers: [['the ministry', 'According to', 'according-to']],
  },
  {
    text: 'It was a move that Norvian authorities called a “provocation.”',
    speakers: [['Norvian authorities', 'called', 'verb-before']],
  },
  {
    text: '“The ranges are never silent,” she was quoted as saying.',
    speakers: [['she', 'quoted', 'quoted-as-saying']],
  },
  {
    text: 'Rain fell on the empty square.',
    speakers: [],
  },
]
