/**
 * What the page carries with it, read when it is first asked for: the first look does not wait for it.
 * @typedef {import('../../src/output/html/index-data.ts').IndexData} IndexData
 * @typedef {import('../../src/output/html/index-data.ts').EntityData} EntityData
 * @typedef {import('../../src/output/html/index-data.ts').QuoteData} QuoteData
 * @typedef {import('../../src/output/html/article-data.ts').BlockData} BlockData
 */
/** @typedef {ReturnType<typeof readIndex>} Index */
/** @type {Index | undefined} */
let index

export function data() {
  index ??= readIndex()
  return index
}

function readIndex() {
  /** @type {IndexData} */
  const { people, places, articles, quotes } = embedded('index')
  /** @type {Map<string, ['person' | 'place', number]>} */
  const entities = new Map()
  for (const [i, { id }] of people.entries()) entities.set(id, ['person', i])
  for (const [i, { id }] of places.entries()) entities.set(id, ['place', i])
  const said = people.map(() => /** @type {number[]} */ ([]))
  const saidAbout = people.map(() => /** @type {number[]} */ ([]))
  const saidOfPlace = places.map(() => /** @type {number[]} */ ([]))
  const inArticle = articles.map(() => /** @type {number[]} */ ([]))
  /** @type {Map<number, number[]>} */
  const wordings = new Map()
  for (const [i, quote] of quotes.entries()) {
    inArticle[quote.article]?.push(i)
    for (const { person } of quote.speakers) if (person !== null) said[person]?.push(i)
    for (const person of quote.people) saidAbout[person]?.push(i)
    for (const place of quote.places) saidOfPlace[place]?.push(i)
    if (quote.statement !== null) {
      const known = wordings.get(quote.statement)
      if (known) known.push(i)
      else wordings.set(quote.statement, [i])
    }
  }
  return { people, places, articles, quotes, entities, said, saidAbout, saidOfPlace, inArticle, wordings }
}

/** @param {number} article @returns {BlockData[]} */
export function articleBlocks(article) {
  return embedded(`article-${article}`)
}

/** @param {string} id */
function embedded(id) {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null')
}
