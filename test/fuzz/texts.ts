/**
 * Texts for the properties. Odd ones strew words, marks, labels and odd characters at random; articles have the grammar
 * of the press, badly copied: names, cues, turns, nested and lost marks, broken lines; and spoilt ones are sentences of
 * our own articles with something cut, doubled, moved or slipped in.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'

const PIECES = [
  ...'said told Mara Ilves minister according to president of Norvia Kesten he she it they reporters that'.split(
    ' ',
  ),
  ...'Quote: Source: Q: A: KESTEN: Dr. U.S. p.m. No. … — – - , . ! ? : ; ( ) [ ] 2022 $5 @x #y & <b>'.split(
    ' ',
  ),
  ...`“ ” ‘ ’ " ' « » „ \`\` '' “We will” "We" ’s n't defen- Kes-ten HeraldMarko http://a.example/b`.split(
    ' ',
  ),
  ...[
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '\f',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u202e',
    '\u2028',
    '\ufeff',
    '\0',
    '\x1b[31m',
  ],
  ...[
    '<p>',
    '</p>',
    '<b class="x">',
    '<!--',
    '-->',
    '\\"',
    '\\u201c',
    '\\n',
    '\uFFFD',
    'don?t',
    '?We',
    '″',
    'ﬁ',
    '""',
  ],
  ...['â€œ', 'â€\x9d', 'â€', 'PeÃ±a', '&quot;', '&#8221;', '&amp;ldquo;', '\x93'],
  ...['👋', '\ud83d', '\udc4b', 'e\u0301', 'İ', 'ß', 'ŉ', '北京', 'Москва', '﷽', '__proto__', 'constructor'],
]
const piece = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
)
const joined = (parts: fc.Arbitrary<string[]>): fc.Arbitrary<string> => parts.map((words) => words.join(''))

const odd = joined(
  fc.array(
    fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')).map((pair) => pair.join('')),
    { maxLength: 150 },
  ),
)

const name = fc.constantFrom(
  ...['Mara Ilves', 'Ilves', 'Mr. Ilves', 'M. Ilves', 'Dr Tomas Brandt', 'Brandt', 'Zoë O’Hara-Weil', 'Anna'],
  ...[
    'the minister',
    'the president of Norvia',
    'Defence Minister Mara Ilves',
    'Ilves’s',
    'ILVES',
    'Mara',
    'J.',
  ],
  ...[
    'Kesten',
    'Norvia',
    'Paris',
    'Paris, Texas',
    'the Kesten Post',
    'Norvia Bank',
    'police',
    'the ministry',
  ],
  ...[
    'he',
    'she',
    'He',
    'She',
    'they',
    'who',
    'I',
    'we',
    'his wife Anna',
    'Weil and Brandt',
    'a spokeswoman',
  ],
)
const cue = fc.constantFrom(
  ...[
    'said',
    'says',
    'told reporters',
    'asked',
    'wrote',
    'added',
    'tweeted',
    'said in a statement',
    'warned',
  ],
  ...[
    'was quoted as saying',
    'according to',
    'is said to have said',
    'said that',
    'replied,',
    'called it',
    'met',
  ],
)
const clause = fc.constantFrom(
  ...[
    'we will stay',
    'it rained in Kesten',
    'I don’t know',
    'the boys’ bridge is open',
    'no',
    'he left Paris',
  ],
  ...[
    'you know what I mean',
    '‘we stay’ is what Brandt said',
    'this is a "clever" town',
    'they’re a full-scale',
  ],
)
const marks = fc.constantFrom(
  ...[
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
    ['«', '»'],
    ['„', '“'],
    ['``', "''"],
    ['', ''],
  ],
  ...[
    ['“', ''],
    ['', '”'],
    ['"', ''],
    ['“‘', '’”'],
    ['“', '"'],
    ['”', '“'],
  ],
)
const stop = fc.constantFrom('.', '.', ',', '?', '!', '…', '', ':', ' —', '."', '.”')
const quote = fc
  .tuple(marks, fc.array(clause, { minLength: 1, maxLength: 3 }), stop)
  .map(([[open, close], clauses, end]) => `${open}${clauses.join('. ')}${end}${close}`)
const sentence = fc.oneof(
  joined(fc.tuple(quote, fc.constant(' '), cue, fc.constant(' '), name, stop)),
  joined(fc.tuple(quote, fc.constant(' '), name, fc.constant(' '), cue, stop)),
  joined(fc.tuple(name, fc.constant(' '), cue, fc.constantFrom(': ', ', ', ' '), quote)),
  joined(fc.tuple(name, fc.constant(' '), cue, fc.constant(' '), clause, stop)),
  joined(fc.tuple(quote, fc.constant(' '), name, fc.constant(' '), cue, fc.constantFrom('. ', ', '), quote)),
  joined(fc.tuple(name, fc.constantFrom(': ', ':\n\n', ' — '), quote)),
  joined(
    fc.tuple(fc.constantFrom('KESTEN, Norvia (AP) — ', 'By ', 'Q: ', 'A: ', 'Quote: ', '• '), name, stop),
  ),
)
const gap = fc.constantFrom(' ', ' ', '\n', '\n\n', '\r\n\r\n', '-\n', '', '\u00a0', ' \n    ', '\f')
const article = joined(
  fc.array(
    fc.tuple(sentence, gap).map((pair) => pair.join('')),
    { maxLength: 25 },
  ),
)

const ARTICLES = fileURLToPath(new URL('../../fixtures/articles', import.meta.url))
const sentences = readdirSync(ARTICLES)
  .sort()
  .flatMap((file) => readFileSync(`${ARTICLES}/${file}`, 'utf8').split(/(?<=[.!?”"]\s)/))
/** Where in the sentence, as a share of its length; what is done there; with what. */
const spoiling = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom('insert', 'cut', 'double', 'end', 'nothing'),
  piece,
)
const spoilt = joined(
  fc.array(
    fc.tuple(fc.constantFrom(...sentences), spoiling).map(([words, [share, how, part]]) => {
      const at = Math.floor(share * words.length)
      const [before, behind] = [words.slice(0, at), words.slice(at)]
      if (how === 'insert') return before + part + behind
      if (how === 'cut') return before + behind.slice(1)
      if (how === 'double') return before + before + behind
      return how === 'end' ? before : words
    }),
    { maxLength: 12 },
  ),
)

export const texts: fc.Arbitrary<string> = fc.oneof(odd, article, spoilt)
