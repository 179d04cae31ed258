/** A person: all they said and all said about them. A place: all said about it. */
import { data } from './data.js'
import { counted, element, inPortions, link, number } from './dom.js'
import { page } from './page.js'
import { quoteList } from './quotes.js'
/** @import { EntityData } from './data.js' */

/** @param {number} person */
export function personPage(person) {
  const { people, said, saidAbout } = data()
  const entity = /** @type {EntityData} */ (people[person])
  return entityPage(entity, [
    quotesSection(`Said by ${entity.name}`, said[person] ?? [], 'No quotation of theirs was found.', false),
    quotesSection(`Said about ${entity.name}`, saidAbout[person] ?? [], 'They are named in no quotation.'),
  ])
}

/** @param {number} place */
export function placePage(place) {
  const { places, saidOfPlace } = data()
  const entity = /** @type {EntityData} */ (places[place])
  return entityPage(entity, [
    quotesSection(`Said about ${entity.name}`, saidOfPlace[place] ?? [], 'It is named in no quotation.'),
  ])
}

/** @param {EntityData} entity @param {HTMLElement[]} sections */
function entityPage({ name, about, aliases, count, articles }, sections) {
  const also = aliases.length > 0 ? `also ${aliases.join(', ')}` : ''
  const list = element('ul', { class: 'plain' })
  const more = inPortions(list, articles, ([article, times]) =>
    element(
      'li',
      {},
      link(`article:${article + 1}`, data().articles[article]?.title ?? ''),
      element('span', {}, number(times)),
    ),
  )
  return page(name, [...about, also].filter(Boolean).join(' · '), [
    element(
      'div',
      { class: 'split' },
      element('div', {}, sections),
      element(
        'aside',
        { 'aria-labelledby': 'named-in' },
        element(
          'h2',
          { id: 'named-in' },
          `Named ${counted(count, 'time')} in ${counted(articles.length, 'article')}`,
        ),
        list,
        more,
      ),
    ),
  ])
}

/** @param {string} title @param {readonly number[]} quotes @param {string} none @param {boolean} [bySpeaker] */
export function quotesSection(title, quotes, none, bySpeaker = true) {
  return element(
    'section',
    { class: 'found' },
    element('h2', {}, `${title} (${number(quotes.length)})`),
    quotes.length > 0 ? quoteList(quotes, bySpeaker) : element('p', { class: 'fine' }, none),
  )
}
