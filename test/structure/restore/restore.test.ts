import { describe, expect, test } from 'vitest'
import type { Warning } from '../../../src/model.ts'
import { restore } from '../../../src/structure/restore/restore.ts'
import { moved } from '../../../src/text/moved.ts'

const restored = (text: string) => restore({ path: 'a.txt', text, encoding: 'utf-8', warnings: [] })

const CASES: readonly (readonly [what: string, file: string, text: string])[] = [
  ['named entities', '&quot;We stay,&quot; said Pe&ntilde;a &amp; Sons.', '"We stay," said Peña & Sons.'],
  ['numbered entities', '&#8220;We stay&#x201d; &#128169;', '“We stay” 💩'],
  ['entities escaped again', 'Ilves &amp;amp; Dell said &amp;quot;no&amp;quot;', 'Ilves & Dell said "no"'],
  [
    'UTF-8 read as windows-1252',
    'â€œWe stay,â€\x9d said PeÃ±a, Keâ€™s aide â€” twice',
    '“We stay,” said Peña, Ke’s aide — twice',
  ],
  ['a lost last byte of a closing mark', 'â€œWe stayâ€, he said. â€œNo.â€', '“We stay”, he said. “No.”'],
  ['UTF-8 read as Latin-1', 'â\x80\x9cWe stayâ\x80\x9d', '“We stay”'],
  ['a no-break space of UTF-8', 'itâ€™s\xC2\xA0here andÂ there', 'it’s\xA0here and there'],
  [
    'tags, comments and scripts',
    '<p class="a">The <b>old</b> bridge<br/>of <i>Hallen</i></p><!-- <p>no</p> --><script>no()</script>',
    '\n\nThe old bridge\n\nof Hallen\n\n',
  ],
  [
    'a text out of a program',
    'She said \\"no\\".\\n\\u201cYes,\\u201d he said \\ud83d\\ude00',
    'She said "no".\n“Yes,” he said 😀',
  ],
  [
    'lost marks',
    '\uFFFDWe don\uFFFDt stay \uFFFD no,\uFFFD O\uFFFDHara said. \uFFFDGood\uFFFD for the ministers\uFFFD plan',
    '“We don’t stay – no,” O’Hara said. “Good” for the ministers’ plan',
  ],
  [
    'question marks in their place',
    '?Is it grand? Yes, we don?t stay,? he said. He called it ?grand? and left. Did he?',
    '“Is it grand? Yes, we don’t stay,” he said. He called it “grand” and left. Did he?',
  ],
  [
    'signs like marks, and ligatures',
    '″We ﬁt,″ he said. 〝No,〞 ´´Yes,´´ ""We ﬄy,"" he said',
    '"We fit," he said. “No,” "Yes," "We ffly," he said',
  ],
  ['windows-1252 read as Latin-1', '\x93We don\x92t\x94', '“We don’t”'],
]

test.each(CASES)('%s', (_, file, text) => {
  const document = restored(file)
  expect(document.text).toBe(text)
  expect(document.file).toBe(file)
})

describe('what is meant so stays', () => {
  test.each([
    'AT&T; said so, and R&D; too',
    'the farm “Å” near Kesten, and IRMÃ”',
    '&nosuchthing; &#0; &#10; &#27; &#xd800;',
    'Pe\uFFFDa',
    'What? He said so? ?Que? Why?',
    '2 < 3, <Weil>, <john@weil.example>, <!-- never closed, <script> alone </p',
    'C:\\new\\table',
    'She said "" and left',
    'fish & chips; salt & vinegar',
    'Âge, Ångström, Ça va, Ãlvaro',
  ])('%s', (text) => {
    expect(restored(text).text).toBe(text)
  })
})

test('says so once', () => {
  const { text, warnings } = restored('Ilves said &quot;yes&quot; to Pe&ntilde;a')
  const [{ code, message, start, end }, ...others] = warnings as [Warning]
  expect({ code, at: text.slice(start, end) }).toEqual({ code: 'garbled', at: '"' })
  expect(message).toMatch(/^3 places hold .*\(&quot;\)/)
  expect(others).toEqual([])
})

test('leads from the text to the file and back', () => {
  const { text, file, garbled } = restored('Keâ€™s <b>Weil</b> said &quot;yes&quot; once')
  const toFile = moved(garbled.inText, garbled.inFile)
  const toText = moved(garbled.inFile, garbled.inText)
  const inFile = (words: string) => {
    const start = text.indexOf(words)
    return file.slice(toFile.start(start), toFile.end(start + words.length))
  }
  expect(['"yes"', 'Weil', 'Ke’s'].map(inFile)).toEqual(['&quot;yes&quot;', 'Weil', 'Keâ€™s'])
  for (let offset = 0; offset <= text.length; offset++) {
    expect(toText.start(toFile.start(offset))).toBe(offset)
    expect(toText.end(toFile.end(offset))).toBe(offset)
  }
})

test('moves the warnings that the file came with', () => {
  const text = '&quot;Yes&quot; \uFFFD'
  const warning = { code: 'unreadable-characters', message: '', start: 16, end: 17 }
  const { warnings, text: meant } = restore({ path: '', text, encoding: 'utf-8', warnings: [warning] })
  expect(meant.slice(warnings[0]!.start, warnings[0]!.end)).toBe('\uFFFD')
})
