/** Whole texts and the quotations in them, as `Speaker: words`; `?` where nobody is named. */
export const LAYOUTS: readonly (readonly [about: string, text: string, ...quotations: string[]])[] = [
  [
    'a transcript, its stage directions and the writer behind it',
    `The defence minister answered questions on Sunday's programme about the bridge.

TOMAS BRANDT, HOST: Minister, why was the bridge closed?

MARA ILVES, DEFENCE MINISTER: Well, Tomas, it was not safe.

And I would close it again tomorrow.

(APPLAUSE)

BRANDT: Will it open before the winter?

ILVES: Nobody knows. Nobody at all.

Ilves spoke after the vote in the town hall.`,
    'Tomas Brandt: Minister, why was the bridge closed?',
    'Mara Ilves: Well, Tomas, it was not safe. And I would close it again tomorrow.',
    'Tomas Brandt: Will it open before the winter?',
    'Mara Ilves: Nobody knows. Nobody at all.',
  ],
  [
    'a transcript in marks that are never closed',
    `The bridge in Hallen stays closed, Mara Ilves told Tomas Brandt on Sunday.

"BRANDT: Let us start with the bridge. Will it open?

"ILVES: Well, look, nobody knows. It was not safe.

"And I would close it again tomorrow. That is my job.

"(CROSSTALK.)

"BRANDT: If I may, minister, people are angry.`,
    'Tomas Brandt: Let us start with the bridge. Will it open?',
    'Mara Ilves: Well, look, nobody knows. It was not safe. And I would close it again tomorrow. That is my job.',
    'Tomas Brandt: If I may, minister, people are angry.',
  ],
  [
    'questions and answers between two people of the introduction',
    `Jonas Weil spoke to Mara Ilves about her years in Hallen.

Q: What do you remember of the flood?

A: The silence. It was the longest night of my life.`,
    'Jonas Weil: What do you remember of the flood?',
    'Mara Ilves: The silence. It was the longest night of my life.',
  ],
  [
    'questions of nobody in particular',
    `Mara Ilves has been defence minister for three years. Ilves lives in Hallen.

Q. What do you remember of the flood?

A. The silence. It was the longest night of my life.`,
    '?: What do you remember of the flood?',
    'Mara Ilves: The silence. It was the longest night of my life.',
  ],
  [
    'labels on lines of their own',
    `Two ministers spoke about the bridge in Hallen on Sunday night.

MARA ILVES:

It was not safe, as everybody knows.

TOMAS BRANDT:

Nobody told us about it in time.`,
    'Mara Ilves: It was not safe, as everybody knows.',
    'Tomas Brandt: Nobody told us about it in time.',
  ],
  [
    'a statement set off as a block',
    `The bridge in Hallen stays closed. Mara Ilves wrote in a letter:

    The bridge is not safe. It stays closed until spring.

    We are sorry for the trouble.

Residents were angry about it on Monday night.`,
    'Mara Ilves: The bridge is not safe. It stays closed until spring. We are sorry for the trouble.',
  ],
  [
    'a statement on a line of its own, one paragraph long',
    `The bridge in Hallen stays closed. Mara Ilves said in a statement:

The bridge is not safe. It stays closed until spring.

Residents were angry about it on Monday night.`,
    'Mara Ilves: The bridge is not safe. It stays closed until spring.',
  ],
  [
    'a list is no statement',
    `The bridge in Hallen stays closed. Mara Ilves read from a letter what was missing:

Two beams and a rail

Forty new bolts`,
  ],
  [
    'a post without marks',
    'The bridge in Hallen stays closed for now.\n\nMara Ilves tweeted: The bridge will open in spring. I promise.',
    'Mara Ilves: The bridge will open in spring. I promise.',
  ],
  [
    'a post as pages embed it',
    'The bridge in Hallen was closed for a year.\n\nThe bridge is open again, at last. — Mara Ilves (@milves) May 3, 2021',
    'Mara Ilves: The bridge is open again, at last.',
  ],
  [
    'a name and its title behind a dash',
    'The bridge in Hallen was closed for a year.\n\n“We were never asked about any of it.” — MAYOR TOMAS BRANDT',
    'Tomas Brandt: We were never asked about any of it.',
  ],
  ['a colon that explains', 'Mara Ilves said the choice was simple: Stay in the town or leave it for good.'],
]
