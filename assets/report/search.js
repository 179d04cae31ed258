/** People and places by any of their names, articles by title and file, quotations by their words and speakers. */
import { data } from './data.js'
import { counted, element, folded, inPortions, link, number } from './dom.js'
import { quotesSection } from './entities.js'
import { announce, page } from './page.js'
/** @import { EntityData, QuoteData } from './data.js' */

/** @param {string} typed */
export function searchPage(typed) {
  const words = folded(typed).split(/\s+/).filter(Boolean)
  /** @param {...string} texts */
  const fits = (...texts) => {
    const text = folded(texts.join('\n'))
    return words.every((word) => text.includes(word))
  }
  const { people, places, articles, quotes } = data()
  /** @param {readonly EntityData[]} entities */
  const named = (entities) => entities.filter(({ name, about, aliases }) => fits(name, ...about, ...aliases))
  const found = {
    people: named(people),
    places: named(places),
    articles: [...articles.keys()].filter((i) => fits(articles[i]?.title ?? '', articles[i]?.path ?? '')),
    quotes: [...quotes.keys()].filter((i) => {
      const quote = /** @type {QuoteData} */ (quotes[i])
      return fits(quote.content, ...quote.speakers.map(({ name }) => name))
    }),
  }
  const total = found.people.length + found.places.length + found.articles.length + found.quotes.length
  announce(counted(total, 'result'))
  return page(`“${typed}”`, total === 0 ? 'Nothing found.' : counted(total, 'result'), [
    ...resultSection('People', found.people, entityItem),
    ...resultSection('Places', found.places, entityItem),
    ...resultSection('Articles', found.articles, (i) =>
      element('li', {}, link(`article:${i + 1}`, articles[i]?.title ?? '')),
    ),
    found.quotes.length > 0 && quotesSection('Quotations', found.quotes, ''),
  ])
}

/** @param {EntityData} entity */
function entityItem({ id, name, about, count }) {
  const note = [...about.slice(0, 1), counted(count, 'mention')].filter(Boolean).join(' · ')
  return element('li', {}, link(id, name), element('span', { class: 'fine' }, ` ${note}`))
}

/** @template Item @param {string} title @param {readonly Item[]} items @param {(item: Item) => HTMLElement} show */
function resultSection(title, items, show) {
  if (items.length === 0) return []
  const list = element('ul', { class: 'plain' })
  const more = inPortions(list, items, show, 20)
  return [
    element(
      'section',
      { class: 'found' },
      element('h2', {}, `${title} (${number(items.length)})`),
      list,
      more,
    ),
  ]
}
