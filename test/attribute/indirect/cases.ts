/**
 * Sentences of our own. Behind each, for what is reported in it without marks, in order: `speaker: words`; nothing where
 * nobody is said to say anything.
 */
export type Case = readonly [text: string, ...reports: string[]]

export const cases: readonly Case[] = [
  // the clause behind its verb
  ['Mara Ilves said that the dam would hold.', 'Mara Ilves: that the dam would hold'],
  ['Mara Ilves said the dam would hold.', 'Mara Ilves: the dam would hold'],
  ['Mara Ilves, the governor of Hallen, said the dam would hold.', 'Mara Ilves: the dam would hold'],
  ['Police said two men were arrested in Hallen.', 'Police: two men were arrested in Hallen'],
  [
    'Mara Ilves said the dam would hold and that nobody had to leave.',
    'Mara Ilves: the dam would hold and that nobody had to leave',
  ],
  [
    'Officials warned that the water could rise again by Friday.',
    'Officials: that the water could rise again by Friday',
  ],
  [
    'The report found that the dam had been close to collapse.',
    'The report: that the dam had been close to collapse',
  ],
  ['Critics argue that the bridge was never needed.', 'Critics: that the bridge was never needed'],
  ['Mara Ilves denied that she had seen the letter.', 'Mara Ilves: that she had seen the letter'],
  ['Mara Ilves asked whether the bridge was safe.', 'Mara Ilves: whether the bridge was safe'],
  [
    'In a statement, the army said it had no plans to leave the island.',
    'the army: it had no plans to leave the island',
  ],
  [
    'Tomas Brandt met Mara Ilves in Kesten. He said the talks had been long and hard.',
    'Tomas Brandt: the talks had been long and hard',
  ],
  // something between verb and clause
  ['Mara Ilves told reporters that she would not resign.', 'Mara Ilves: that she would not resign'],
  [
    'Mara Ilves told reporters in Hallen on Monday that she would not resign.',
    'Mara Ilves: that she would not resign',
  ],
  [
    'The ministry announced on Monday that it would close the bridge.',
    'The ministry: that it would close the bridge',
  ],
  [
    'A court ruled on Tuesday that the search had been unlawful.',
    'A court: that the search had been unlawful',
  ],
  [
    'Mara Ilves wrote in her memoir that the count had been rigged.',
    'Mara Ilves: that the count had been rigged',
  ],
  // the clause before its verb, or around it
  ['The dam would hold, Mara Ilves said.', 'Mara Ilves: The dam would hold'],
  ['The dam would hold, said Mara Ilves.', 'Mara Ilves: The dam would hold'],
  ['The dam, Mara Ilves said, would hold until spring.', 'Mara Ilves: The dam would hold until spring'],
  // no verb
  [
    'According to Mara Ilves, the dam would hold until spring.',
    'Mara Ilves: the dam would hold until spring',
  ],
  [
    'The dam would hold until spring, according to the ministry.',
    'the ministry: The dam would hold until spring',
  ],
  [
    'The shelves were already half empty, said Tomas Brandt, who runs the only shop.',
    'Tomas Brandt: The shelves were already half empty',
  ],
  [
    'According to Tomas Brandt, who runs the only shop, the shelves were already half empty.',
    'Tomas Brandt: the shelves were already half empty',
  ],
  // infinitives and participles
  [
    'Mara Ilves promised to rebuild the bridge before the winter.',
    'Mara Ilves: to rebuild the bridge before the winter',
  ],
  ['Mara Ilves urged the council to close the bridge.', 'Mara Ilves: the council to close the bridge'],
  ['Mara Ilves accused Tomas Brandt of hiding the report.', 'Mara Ilves: Tomas Brandt of hiding the report'],
  ['Mara Ilves left the hall, saying the vote was a farce.', 'Mara Ilves: the vote was a farce'],
  // nobody in particular
  ['It was reported that the dam had burst.', 'nobody: that the dam had burst'],
  // what the outer clause reports is one report
  [
    'Tomas Brandt said Mara Ilves had told him that the dam would hold.',
    'Tomas Brandt: Mara Ilves had told him that the dam would hold',
  ],
  // reported already: words in marks
  ['Mara Ilves said the dam was “close to collapse.”'],
  ['“The dam will hold,” Mara Ilves said.'],
  // nobody says anything
  ['The bridge was closed for a week.'],
  ['Mara Ilves walked to the bridge and looked at the water.'],
]
