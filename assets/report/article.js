/** An article with its people, places and quotations marked, and every quotation followed by its speaker. */
import { articleBlocks, data } from './data.js'
import { counted, element, link, number } from './dom.js'
import { page } from './page.js'
import { WEAK } from './quotes.js'

/** @import { BlockData, EntityData, IndexData, QuoteData } from './data.js' */

/** @type {Record<BlockData[0], [tag: 'h2' | 'p', className: string]>} */
const BLOCKS = {
  title: ['p', ''],
  heading: ['h2', ''],
  byline: ['p', 'aside'],
  date: ['p', 'aside'],
  paragraph: ['p', ''],
  boilerplate: ['p', 'aside'],
}

/** @param {number} article @param {number | null} quote the one to be shown */
export function articlePage(article, quote) {
  const { articles, inArticle } = data()
  const { title, path, date } = /** @type {IndexData['articles'][number]} */ (articles[article])
  const blocks = articleBlocks(article)
  const headline = blocks.findIndex(([kind]) => kind === 'title')
  const text = element(
    'div',
    { class: 'text' },
    blocks.map(([kind, runs], i) => {
      const [tag, className] = BLOCKS[kind]
      return i === headline ? null : element(tag, className ? { class: className } : {}, runsOf(runs, quote))
    }),
  )
  const named = headline < 0 ? [title] : runsOf(blocks[headline]?.[1] ?? [], quote)
  return page(
    title,
    [path, date].filter(Boolean).join(' · '),
    [
      element('div', { class: 'filters', role: 'group', 'aria-label': 'Marked in the text' }, [
        toggle(text, 'Quotations', 'hide-quotes'),
        toggle(text, 'People', 'hide-people'),
        toggle(text, 'Places', 'hide-places'),
      ]),
      element(
        'div',
        { class: 'split' },
        blocks.length > 0
          ? text
          : element('p', { class: 'fine' }, 'This report was put together without the texts.'),
        element('div', {}, [
          ...sideList('People', namedIn(article, data().people)),
          ...sideList('Places', namedIn(article, data().places)),
          element('p', { class: 'fine' }, counted(inArticle[article]?.length ?? 0, 'quotation')),
        ]),
      ),
    ],
    named,
  )
}

/** Runs of one quotation stand together in one mark. @param {BlockData[1]} runs @param {number | null} here */
function runsOf(runs, here) {
  /** @type {(Node | string)[]} */
  const nodes = []
  let open = ''
  /** @type {HTMLElement | null} */
  let mark = null
  for (const run of runs) {
    if (typeof run === 'string') {
      open = ''
      nodes.push(run)
      continue
    }
    const [words, quote, name, ends] = run
    const inside = name === '' ? words : nameLink(name, words)
    if (quote === '') nodes.push(inside)
    else if (quote === open && mark) mark.append(inside)
    else {
      mark = element('mark', quote === `q${here}` ? { class: 'here' } : {}, inside)
      nodes.push(mark)
    }
    open = ends.length > 0 ? '' : quote
    nodes.push(...ends.map(speakerTag))
  }
  return nodes
}

/** @param {string} name @param {string} words */
function nameLink(name, words) {
  const isPerson = name.startsWith('p')
  const entity = (isPerson ? data().people : data().places)[Number(name.slice(1))]
  return entity ? link(entity.id, words, { class: isPerson ? 'person' : 'place' }) : words
}

/** @param {string} ref */
function speakerTag(ref) {
  const quote = /** @type {QuoteData} */ (data().quotes[Number(ref.slice(1))])
  const [speaker] = quote.speakers
  if (quote.kind === 'term') return element('span', { class: 'says' }, 'term')
  const doubt = quote.confidence < WEAK ? '?' : ''
  const others = quote.speakers.length > 1 ? ` +${quote.speakers.length - 1}` : ''
  const label = speaker ? `${speaker.name}${others}${doubt}` : 'speaker not found'
  const id = speaker?.person == null ? undefined : data().people[speaker.person]?.id
  const unseen = element('span', { class: 'unseen' }, speaker ? ' said by ' : ' ')
  const tag = id === undefined ? element('span', { class: 'says' }) : link(id, '', { class: 'says' })
  tag.append(unseen, label)
  return tag
}

/** @param {HTMLElement} text @param {string} label @param {string} hides */
function toggle(text, label, hides) {
  const box = element('input', { type: 'checkbox' })
  box.checked = true
  box.addEventListener('change', () => text.classList.toggle(hides, !box.checked))
  return element('label', {}, box, ` ${label}`)
}

/** @param {number} article @param {readonly EntityData[]} entities @returns {[EntityData, number][]} */
function namedIn(article, entities) {
  return entities
    .flatMap((entity) => {
      const times = entity.articles.find(([one]) => one === article)?.[1]
      return times === undefined ? [] : [/** @type {[EntityData, number]} */ ([entity, times])]
    })
    .sort(([, a], [, b]) => b - a)
}

/** @param {string} title @param {[EntityData, number][]} entities */
function sideList(title, entities) {
  if (entities.length === 0) return []
  return [
    element(
      'aside',
      { 'aria-label': `${title} in this article` },
      element('h2', {}, title),
      element(
        'ul',
        { class: 'plain' },
        entities.map(([{ id, name }, times]) =>
          element('li', {}, link(id, name), element('span', {}, number(times))),
        ),
      ),
    ),
  ]
}
