import { expect, test } from 'vitest'
import { segment } from '../../src/segment/segment.ts'
import { quoted } from './quoted.ts'

const words = (text: string) => segment(quoted(text)).tokens.map((token) => token.text)

test.each([
  // Hyphens join, dashes part.
  ['the Norvian-Ardlandish border', 'the|Norvian-Ardlandish|border'],
  ['a self-proclaimed, 28-year-old king', 'a|self-proclaimed|,|28-year-old|king'],
  ['al-Brandt’s U.S.-led north-west', 'al-Brandt|’s|U.S.-led|north-west'],
  ['Tu-22 bombers, G-7, 1,000-kilometre', 'Tu-22|bombers|,|G-7|,|1,000-kilometre'],
  ['pre- and post-war', 'pre|-|and|post-war'],
  ['Hallen–Kesten, he left--at last—so', 'Hallen|–|Kesten|,|he|left|--|at|last|—|so'],
  // Clitics stand apart, with either apostrophe; names keep theirs.
  ["Ilves's plan isn't Norvia's.", "Ilves|'s|plan|is|n't|Norvia|'s|."],
  ['Ilves’s plan isn’t Norvia’s.', 'Ilves|’s|plan|is|n’t|Norvia|’s|.'],
  ["I'm here, they’re there, who'd've", "I|'m|here|,|they|’re|there|,|who|'d|'ve"],
  ['the ministers’ plan of the ’90s', 'the|ministers|’|plan|of|the|’90s'],
  ["O'Dell, d’Arc, Sa'ada", "O'Dell|,|d’Arc|,|Sa'ada"],
  // Abbreviations keep their stop, words do not.
  ['Adm. Dell and Sen. Ilves of the U.S.', 'Adm.|Dell|and|Sen.|Ilves|of|the|U.S.'],
  ['J.K. Dell, W.E.B. Ilves, M. Weil, Ph.D.', 'J.K.|Dell|,|W.E.B.|Ilves|,|M.|Weil|,|Ph.D.'],
  ['They let him in. He said no. It was the sun.', 'They|let|him|in|.|He|said|no|.|It|was|the|sun|.'],
  ['in Dover, Del. at No. 10', 'in|Dover|,|Del.|at|No.|10'],
  ['Fort Del. and no. of pages', 'Fort|Del|.|and|no|.|of|pages'],
  // Spaces that were lost.
  ['attacking Hallen.She stayed', 'attacking|Hallen|.|She|stayed'],
  ['in Hallen,Norvia', 'in|Hallen|,|Norvia'],
  ['he said.“We stay.”She left', 'he|said|.|“|We|stay|.|”|She|left'],
  ['Mr.Dell, J.K.Weil', 'Mr.|Dell|,|J.K.|Weil'],
  ['to the HeraldMarko Dell of theHallen', 'to|the|Herald|Marko|Dell|of|the|Hallen'],
  ['he met theŠkarić family', 'he|met|the|Škarić|family'],
  [
    'YouTube, McDell, BlackRock Chief, SkySat, AeroNorvia Flight',
    'YouTube|,|McDell|,|BlackRock|Chief|,|SkySat|,|AeroNorvia|Flight',
  ],
  // Marks.
  ["``We go'' – «yes» „no“", "``|We|go|''|–|«|yes|»|„|no|“"],
  ['“‘Stay,’ he said”', '“|‘|Stay|,|’|he|said|”'],
  // Addresses, numbers, names with signs.
  [
    'mara@hallen.example or https://hallen.example/a?b=c, www.hallen.com.',
    'mara@hallen.example|or|https://hallen.example/a?b=c|,|www.hallen.com|.',
  ],
  ['by hallen.com for @mara_i, #norvia2', 'by|hallen.com|for|@mara_i|,|#norvia2'],
  ['at 15:27, 3.30pm, $1.5bn, 50%, 5th', 'at|15:27|,|3.30pm|,|$|1.5bn|,|50|%|,|5th'],
  ['It shuts at 6pm. We left by 5.30pm.', 'It|shuts|at|6pm|.|We|left|by|5.30pm|.'],
  ['AT&T and Q&A', 'AT&T|and|Q&A'],
  // Letters that wink does not know.
  ['Erdős, Łukasz, Жанна', 'Erdős|,|Łukasz|,|Жанна'],
])('%s', (text, expected) => {
  expect(words(text).join('|')).toBe(expected)
})

test('a word broken by a hyphen at the line’s end is read whole, over the untouched text', () => {
  const text = 'its own territo-\nry and Mos-cow.'
  const { tokens } = segment(
    quoted(text, [
      { start: 15, end: 17 },
      { start: 27, end: 28 },
    ]),
  )
  expect(tokens.map((token) => token.text)).toEqual(['its', 'own', 'territory', 'and', 'Moscow', '.'])
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toContain('territo-\nry')
  expect(tokens[2]).toMatchObject({ lower: 'territory', lemma: 'territory', pos: 'NOUN' })
})

test('invisible characters stand in no word', () => {
  const text = '\uFEFFMa\u00ADra\u200B Il\u200Dves'
  const { tokens } = segment(quoted(text))
  expect(tokens.map((token) => token.text)).toEqual(['Mara', 'Ilves'])
  expect(text.slice(tokens[0]!.start, tokens[0]!.end)).toBe('Ma\u00ADra')
})

test('boilerplate has no tokens, and the blocks beside it keep theirs', () => {
  const document = quoted('Mara left.\n\nShare this!\n\nDell stayed.')
  const blocks = document.blocks.map((block, index) =>
    index === 1 ? { ...block, kind: 'boilerplate' as const } : block,
  )
  const { tokens, sentences } = segment({ ...document, blocks })
  expect(tokens.map((token) => token.text)).toEqual(['Mara', 'left', '.', 'Dell', 'stayed', '.'])
  expect(sentences.map((sentence) => sentence.block)).toEqual([0, 2])
})

test('a token knows the innermost quotation around it, the marks included', () => {
  const { tokens } = segment(quoted('He said “we go.” She “stays”.'))
  expect(tokens.map((token) => token.quotation)).toEqual([-1, -1, 0, 0, 0, 0, 0, -1, 1, 1, 1, -1])
})

test('lower has straight apostrophes and lemma the base form', () => {
  const { tokens } = segment(quoted('The soldiers weren’t seen'))
  expect(tokens.map((token) => token.lower)).toEqual(['the', 'soldiers', 'were', "n't", 'seen'])
  expect(tokens.map((token) => token.lemma)).toEqual(['the', 'soldier', 'be', 'not', 'see'])
})
