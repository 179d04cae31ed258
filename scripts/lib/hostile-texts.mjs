/**
 * Texts that no reporter writes and that somebody will feed to the tool all the same: each is one thing, a great many
 * times. The tests ask whether the answer holds together, `scripts/doubling.mjs` whether twice the text takes twice
 * the time. Made anew wherever they are needed; none is kept.
 */

/** @typedef {{ readonly name: string, readonly count: number, readonly make: (count: number) => string }} HostileText */

/** @param {number} index */
const name = (index) => {
  const letters = [index, index / 21, index / 441, index / 9261].map((part) => {
    const at = Math.floor(part) % 21
    return `${'bcdfghjklmnpqrstvwxyz'[at]}${'aeiou'[(at + index) % 5]}`
  })
  const [first = '', ...rest] = letters
  return first[0]?.toUpperCase() + first.slice(1) + rest.join('')
}
/** @param {number} count @param {(index: number) => string} part */
const each = (count, part) => Array.from({ length: count }, (_, index) => part(index)).join('')
/** @param {string} piece @returns {(count: number) => string} */
const repeated = (piece) => (count) => piece.repeat(count)

/** @type {readonly HostileText[]} `count` is that of the tests. */
export const HOSTILE_TEXTS = [
  { name: 'one word without end', count: 1_000_000, make: repeated('a') },
  { name: 'one capital word without end', count: 1_000_000, make: (n) => `A${'a'.repeat(n)} said.` },
  { name: 'one word of marks over letters', count: 300_000, make: repeated('e\u0301') },
  { name: 'one hyphenated word without end', count: 50_000, make: repeated('Ilves-') },
  { name: 'one address without end', count: 200_000, make: (n) => `http://a.example/${'b/.-'.repeat(n)}` },
  { name: 'one number without end', count: 300_000, make: repeated('1,') },
  { name: 'nested marks, never closed', count: 100_000, make: repeated('“‘') },
  { name: 'nested marks, all closed', count: 10_000, make: (n) => `${'“a ‘'.repeat(n)}b${'’ c”'.repeat(n)}` },
  { name: 'quotations never closed', count: 500, make: repeated('“We will stay, Ilves said. ') },
  { name: 'closing marks only', count: 10_000, make: repeated('We will stay.” ') },
  { name: 'balanced nesting of one mark', count: 5_000, make: (n) => `${'“a '.repeat(n)}${'b” '.repeat(n)}` },
  { name: 'closing marks of clauses', count: 5_000, make: repeated('We stay,” ') },
  { name: 'possessives behind a mark', count: 5_000, make: repeated("‘the boys' ") },
  {
    name: 'paragraphs behind a mark',
    count: 3_000,
    make: (n) => `“We stay.\n\n${'They left.\n\n'.repeat(n)}`,
  },
  { name: 'names behind a mark', count: 3_000, make: (n) => `“a, ${'Mara Ilves '.repeat(n)}` },
  {
    name: 'words behind a mark',
    count: 3_000,
    make: (n) => `“We stay. ${'the minister of the '.repeat(n)}`,
  },
  { name: 'sentences before a mark', count: 5_000, make: (n) => `${'We Stay. '.repeat(n)}”` },
  { name: 'garbled: marks twice decoded', count: 20_000, make: repeated('â€œYes,â€\x9d ') },
  { name: 'garbled: entities escaped again', count: 20_000, make: repeated('&amp;amp;quot;We ') },
  { name: 'garbled: an entity never ended', count: 100_000, make: repeated('&amp') },
  { name: 'garbled: lost marks', count: 20_000, make: repeated('\uFFFDWe don\uFFFDt,\uFFFD ') },
  { name: 'garbled: backslashes', count: 20_000, make: repeated('\\"We\\n\\u201c') },
  { name: 'garbled: tags', count: 20_000, make: repeated('<p class="a"><b>We</b>') },
  { name: 'garbled: tags never ended', count: 100_000, make: repeated('<p ') },
  { name: 'garbled: comments never ended', count: 50_000, make: repeated('<!-- <script>') },
  { name: 'straight marks in a row', count: 100_000, make: repeated('"') },
  { name: 'straight marks with spaces', count: 30_000, make: repeated('" ') },
  { name: 'backticks', count: 2_000, make: repeated('``a') },
  { name: 'apostrophes', count: 100_000, make: repeated("' ") },
  { name: 'apostrophes at words', count: 10_000, make: repeated("'tis the boys' o'clock ") },
  { name: 'open brackets', count: 30_000, make: repeated('([{<') },
  { name: 'capital words', count: 100_000, make: repeated('Ilves ') },
  { name: 'different capital words', count: 10_000, make: (n) => each(n, (i) => `${name(i)} `) },
  { name: 'words all in capitals', count: 10_000, make: repeated('ILVES BRANDT ') },
  { name: 'capital words with commas', count: 10_000, make: repeated('Ilves, Brandt, ') },
  { name: 'initials', count: 20_000, make: repeated('A. ') },
  { name: 'capital words with of', count: 10_000, make: repeated('Ministry of ') },
  { name: 'titles', count: 10_000, make: repeated('President Dr. ') },
  { name: 'blank lines', count: 1_000_000, make: repeated('\n') },
  { name: 'spaces', count: 1_000_000, make: (n) => `a${' '.repeat(n)}b` },
  { name: 'lines of one letter', count: 10_000, make: repeated('A\n') },
  { name: 'paragraphs of one word', count: 10_000, make: repeated('Ilves\n\n') },
  { name: 'lines that end in a hyphen', count: 20_000, make: repeated('defen-\n') },
  { name: 'line ends of all kinds', count: 5_000, make: repeated('a\r\nb\rc\u2028d\u2029e\f') },
  { name: 'tabs and odd spaces', count: 100_000, make: repeated('\t\u00a0\u2003a') },
  { name: 'stops', count: 300_000, make: repeated('.') },
  { name: 'stops with spaces', count: 100_000, make: repeated('. ') },
  { name: 'dashes', count: 100_000, make: repeated('— ') },
  { name: 'colons', count: 10_000, make: repeated('Ilves: ') },
  { name: 'commas', count: 100_000, make: repeated('a, ') },
  { name: 'soft hyphens', count: 100_000, make: repeated('a\u00ad') },
  { name: 'invisible characters', count: 100_000, make: repeated('\u200b\u2060\ufeff') },
  { name: 'characters that turn the line round', count: 10_000, make: repeated('\u202eIlves\u202c ') },
  { name: 'half characters', count: 100_000, make: repeated('\ud83d') },
  { name: 'faces and families', count: 20_000, make: repeated('👩‍👩‍👧‍👦 ') },
  { name: 'Chinese', count: 100_000, make: repeated('北京') },
  { name: 'letters that grow in lower case', count: 100_000, make: repeated('İ') },
  { name: 'HTML', count: 5_000, make: repeated('<p class="a"><b>Ilves</b></p>') },
  { name: 'tags never closed', count: 1_000, make: repeated('<a href="') },
  {
    name: 'escapes for a terminal',
    count: 10_000,
    make: repeated('\x1b]8;;http://a.example\x07Ilves\x1b[0m'),
  },
  { name: 'handles', count: 10_000, make: repeated('@ilves #norvia ') },
  { name: 'e-mail addresses', count: 10_000, make: repeated('mara.ilves@norvia.example ') },
  { name: 'letters of one e-mail address', count: 300_000, make: repeated('a.') },
  { name: 'letters of an address', count: 3_000, make: repeated('a@a.') },
  { name: 'slashes and colons', count: 5_000, make: repeated('//:') },
  { name: 'addresses of hosts', count: 3_000, make: repeated('www.a.com ') },
  { name: 'capitals within words', count: 20_000, make: repeated('aB') },
  { name: 'compounds of capitals', count: 2_000, make: repeated('HeraldZzzz ') },
  { name: 'clitics', count: 5_000, make: repeated("n't ") },
  { name: 'footnotes', count: 5_000, make: repeated('a¹ ') },
  { name: 'questions and exclamations', count: 20_000, make: repeated('?!') },
  { name: 'questions before quotations', count: 2_000, make: repeated('? “A ') },
  { name: 'numbers of a list', count: 5_000, make: repeated('1. ') },
  { name: 'points of a list', count: 5_000, make: repeated('• ') },
  { name: 'ellipses', count: 5_000, make: repeated('… ') },
  { name: 'Russian', count: 5_000, make: repeated('Ж. ж ') },
  { name: 'brackets before marks', count: 5_000, make: repeated(')” ') },
  { name: 'openings of tags', count: 5_000, make: repeated('<a ') },
  { name: 'datelines without end', count: 5_000, make: repeated('MINSK (') },
  { name: 'bylines without end', count: 5_000, make: repeated('By ') },
  { name: 'days', count: 3_000, make: repeated('12 May\n') },
  { name: 'hyphens at line ends', count: 3_000, make: repeated('govern-\nment ') },
  {
    name: 'talk in turns',
    count: 1_000,
    make: (n) => `“Soup, Viktor?” asked Anna.\n\n${'“No.”\n\n“Soup?”\n\n'.repeat(n)}`,
  },
  { name: 'pronouns', count: 1_000, make: (n) => `Mara Ilves spoke. ${'She said he said it. '.repeat(n)}` },
  { name: 'one sentence without end', count: 1_000, make: repeated('and Ilves said that he saw Brandt ') },
  { name: 'verbs of saying', count: 2_500, make: repeated('said ') },
  { name: 'one person', count: 10_000, make: repeated('Mara Ilves waited. ') },
  {
    name: 'different people',
    count: 1_500,
    make: (n) => each(n, (i) => `Mara ${name(i)}, the minister, said on Monday that it rained. `),
  },
  {
    name: 'different people of one family',
    count: 2_500,
    make: (n) => each(n, (i) => `${name(i)} Ilves met Ilves. `),
  },
  {
    name: 'different first names alone',
    count: 3_000,
    make: (n) => each(n, (i) => `Mara ${name(i)} ${name(i + 7)} met ${name(i)}. `),
  },
  { name: 'places', count: 2_500, make: repeated('They flew from Paris, Texas, to London, Ontario. ') },
  { name: 'different places', count: 5_000, make: (n) => each(n, (i) => `They live in ${name(i)}. `) },
  {
    name: 'organizations',
    count: 3_000,
    make: (n) => each(n, (i) => `The ${name(i)} Ministry told the Bank of ${name(i)}. `),
  },
  { name: 'quotations', count: 2_000, make: repeated('“We will stay,” Mara Ilves said. ') },
  {
    name: 'different quotations',
    count: 2_000,
    make: (n) => each(n, (i) => `“We saw ${name(i)} there,” said Tomas ${name(i + 5)}.\n\n`),
  },
  { name: 'quotations without a speaker', count: 5_000, make: repeated('“We will stay.” ') },
  { name: 'quoted words', count: 1_000, make: repeated('the “odd” word, ') },
  { name: 'quotations over paragraphs', count: 3_000, make: repeated('“We will stay here today.\n\n') },
  {
    name: 'turns of a transcript',
    count: 1_000,
    make: repeated('ILVES: We will stay in the town.\n\nBRANDT: Why would you do that?\n\n'),
  },
  {
    name: 'turns of different people',
    count: 2_000,
    make: (n) => each(n, (i) => `${name(i).toUpperCase()}: We will stay here today.\n\n`),
  },
  { name: 'questions and answers', count: 2_000, make: repeated('Q: Will you stay?\n\nA: We will.\n\n') },
  { name: 'announced paragraphs', count: 2_000, make: repeated('Ilves said:\n\nWe stay where we are.\n\n') },
  { name: 'datelines', count: 2_000, make: repeated('KESTEN, Norvia (AP) — It rained.\n\n') },
  { name: 'bylines', count: 2_000, make: repeated('By Mara Ilves\n\n') },
  { name: 'notices', count: 5_000, make: repeated('Read more: it rained\n\n') },
  { name: 'abbreviations', count: 10_000, make: repeated('Mr. U.S. p.m. No. ') },
  { name: 'ministers', count: 5_000, make: repeated('The minister met the president of Norvia. ') },
  { name: '__proto__', count: 2_000, make: repeated('Mr. __proto__ met Constructor in toString. ') },
]
