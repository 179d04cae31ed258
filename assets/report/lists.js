/** The long lists: all people, all places, all articles, in the order of a column that is clicked. */
import { data } from './data.js'
import { counted, element, folded, inPortions, link, number } from './dom.js'
import { page } from './page.js'

/** @import { EntityData } from './data.js' */
/** @import { Child } from './dom.js' */

/**
 * @template Row
 * @typedef {object} Column
 * @property {string} head
 * @property {(row: Row) => string | number} value what the column is sorted by
 * @property {(row: Row) => Child} [show] how it is shown, if not as it is
 */

/**
 * @template Row
 * @param {string} caption
 * @param {readonly Row[]} rows
 * @param {readonly Column<Row>[]} columns
 */
function sortableTable(caption, rows, columns) {
  const body = element('tbody', {})
  const heads = columns.map(({ head, value }) => {
    const numeric = rows.length > 0 && typeof value(/** @type {Row} */ (rows[0])) === 'number'
    const button = element('button', { type: 'button' }, head)
    return {
      button,
      cell: element('th', numeric ? { scope: 'col', class: 'number' } : { scope: 'col' }, button),
      numeric,
    }
  })
  const after = element('div', {})
  /** @param {Row} row */
  const line = (row) =>
    element(
      'tr',
      {},
      columns.map(({ value, show }, i) => {
        const plain = value(row)
        const text = typeof plain === 'number' ? number(plain) : plain
        return element('td', { class: heads[i]?.numeric ? 'number' : '' }, show ? show(row) : text)
      }),
    )
  /** @param {readonly Row[]} sorted */
  const fill = (sorted) => {
    body.replaceChildren()
    after.replaceChildren(...inPortions(body, sorted, line, 200))
  }
  for (const [i, { button, cell, numeric }] of heads.entries()) {
    button.addEventListener('click', () => {
      const before = cell.getAttribute('aria-sort')
      const down = before === null ? numeric : before === 'ascending'
      for (const other of heads) other.cell.removeAttribute('aria-sort')
      cell.setAttribute('aria-sort', down ? 'descending' : 'ascending')
      const value = /** @type {Column<Row>} */ (columns[i]).value
      fill(rows.toSorted((a, b) => compare(value(a), value(b)) * (down ? -1 : 1)))
    })
  }
  fill(rows)
  const head = element(
    'tr',
    {},
    heads.map(({ cell }) => cell),
  )
  return [
    element(
      'table',
      { class: 'list' },
      element('caption', { class: 'unseen' }, caption),
      element('thead', {}, head),
      body,
    ),
    after,
  ]
}

/** @param {string | number} a @param {string | number} b */
function compare(a, b) {
  const [x, y] = typeof a === 'string' ? [folded(a), folded(String(b))] : [a, b]
  return x < y ? -1 : x > y ? 1 : 0
}

export function peoplePage() {
  const { people, said, saidAbout } = data()
  return page(
    'People',
    `${counted(people.length, 'person', 'people')}, the most named first`,
    sortableTable(
      'People',
      [...people.keys()],
      [
        entityColumn('Name', people),
        {
          head: 'Known as',
          value: (i) => [...(people[i]?.about ?? []), ...(people[i]?.aliases ?? [])].join(' · '),
        },
        { head: 'Mentions', value: (i) => people[i]?.count ?? 0 },
        { head: 'Articles', value: (i) => people[i]?.articles.length ?? 0 },
        { head: 'Quoted', value: (i) => said[i]?.length ?? 0 },
        { head: 'Spoken of', value: (i) => saidAbout[i]?.length ?? 0 },
      ],
    ),
  )
}

export function placesPage() {
  const { places, saidOfPlace } = data()
  return page(
    'Places',
    `${counted(places.length, 'place')}, the most named first`,
    sortableTable(
      'Places',
      [...places.keys()],
      [
        entityColumn('Name', places),
        { head: 'Where', value: (i) => places[i]?.about.join(' · ') ?? '' },
        { head: 'Mentions', value: (i) => places[i]?.count ?? 0 },
        { head: 'Articles', value: (i) => places[i]?.articles.length ?? 0 },
        { head: 'Spoken of', value: (i) => saidOfPlace[i]?.length ?? 0 },
      ],
    ),
  )
}

export function articlesPage() {
  const { articles, inArticle } = data()
  const words = articles.reduce((sum, article) => sum + article.words, 0)
  return page(
    'Articles',
    `${counted(articles.length, 'article')}, ${counted(words, 'word')}`,
    sortableTable(
      'Articles',
      [...articles.keys()],
      [
        {
          head: 'Article',
          value: (i) => articles[i]?.title ?? '',
          show: (i) => link(`article:${i + 1}`, articles[i]?.title ?? ''),
        },
        { head: 'File', value: (i) => articles[i]?.path ?? '' },
        { head: 'Date', value: (i) => articles[i]?.date ?? '' },
        { head: 'Words', value: (i) => articles[i]?.words ?? 0 },
        { head: 'Quotations', value: (i) => inArticle[i]?.length ?? 0 },
      ],
    ),
  )
}

/** @param {string} head @param {readonly EntityData[]} entities @returns {Column<number>} */
function entityColumn(head, entities) {
  return {
    head,
    value: (i) => entities[i]?.name ?? '',
    show: (i) => link(entities[i]?.id ?? '', entities[i]?.name ?? ''),
  }
}
