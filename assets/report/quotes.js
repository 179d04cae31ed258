/** Quotations, each with its speaker and where it stands. */
import { data } from './data.js'
import { counted, element, folded, inPortions, link } from './dom.js'
import { announce, page } from './page.js'
/** @import { QuoteData } from './data.js' */

/** Below this confidence a speaker is shown as the guess it is. */
export const WEAK = 0.7

/** @param {QuoteData} quote */
function speakersOf({ speakers, confidence }) {
  if (speakers.length === 0) return element('span', {}, 'Speaker not found')
  const named = speakers.flatMap(({ name, person }, i) => {
    const id = person === null ? undefined : data().people[person]?.id
    return [i > 0 && ', ', id === undefined ? name : link(id, name)]
  })
  if (confidence >= WEAK) return element('b', {}, named)
  return element('b', { class: 'weak' }, named, ` (${Math.round(confidence * 100)}% sure)`)
}

/** What has to be said about the rarer kinds. @type {Map<string, string>} */
const KIND_NOTES = new Map([
  ['term', 'a term'],
  ['indirect', 'without quotation marks'],
])

/** @param {number} index @param {boolean} [bySpeaker] false where it goes without saying whose words they are */
function quoteItem(index, bySpeaker = true) {
  const quote = /** @type {QuoteData} */ (data().quotes[index])
  const title = data().articles[quote.article]?.title ?? ''
  const place = `article:${quote.article + 1}:${index}`
  return element(
    'li',
    {},
    element('blockquote', {}, quote.kind === 'indirect' ? quote.content : `“${quote.content}”`),
    element(
      'p',
      {},
      bySpeaker || quote.confidence < WEAK ? speakersOf(quote) : null,
      KIND_NOTES.get(quote.kind),
      element(
        'span',
        { class: 'source' },
        link(place, `Line ${quote.line}`, { 'aria-label': `Line ${quote.line} of ${title}` }),
        ` of ${title}`,
      ),
    ),
    elsewhere(quote),
  )
}

/** More articles than these are many. */
const MOST_OTHERS = 4

/** Where else the same was said, in these words or others. @param {QuoteData} quote */
function elsewhere({ statement, article }) {
  const { wordings, quotes, articles } = data()
  const others = (statement === null ? [] : (wordings.get(statement) ?? [])).filter(
    (i) => quotes[i]?.article !== article,
  )
  if (others.length === 0) return null
  const links = others.slice(0, MOST_OTHERS).flatMap((i, n) => {
    const there = quotes[i]?.article ?? 0
    return [n > 0 && ', ', link(`article:${there + 1}:${i}`, articles[there]?.title ?? '')]
  })
  const more =
    others.length > MOST_OTHERS ? ` and ${counted(others.length - MOST_OTHERS, 'more quotation')}` : ''
  return element('p', { class: 'elsewhere' }, 'The same in ', links, more)
}

/** @param {readonly number[]} indexes @param {boolean} [bySpeaker] */
export function quoteList(indexes, bySpeaker = true) {
  const list = element('ol', { class: 'quotes' })
  return [list, ...inPortions(list, indexes, (index) => quoteItem(index, bySpeaker))]
}

/** All quotations, and what narrows them. */
export function quotesPage() {
  const { quotes } = data()
  const results = element('div', {})
  const words = element('input', { type: 'search', autocomplete: 'off' })
  const kind = choice([
    ['', 'All'],
    ['direct', 'Whole utterances'],
    ['partial', 'Fragments'],
    ...(quotes.some((quote) => quote.kind === 'indirect') ? [['indirect', 'Without quotation marks']] : []),
    ...(quotes.some((quote) => quote.kind === 'term') ? [['term', 'Terms']] : []),
  ])
  const speaker = choice([
    ['', 'All'],
    ['known', 'Known'],
    ['sure', 'Known, and at least 90% sure'],
    ['weak', 'Less than 70% sure'],
    ['unknown', 'Not found'],
  ])
  /** @type {Record<string, (quote: QuoteData) => boolean>} */
  const bySpeaker = {
    known: ({ speakers }) => speakers.length > 0,
    sure: ({ speakers, confidence }) => speakers.length > 0 && confidence >= 0.9,
    weak: ({ speakers, confidence }) => speakers.length > 0 && confidence < WEAK,
    unknown: ({ speakers }) => speakers.length === 0,
  }
  const show = () => {
    const wanted = folded(words.value.trim())
    const found = [...quotes.keys()].filter((i) => {
      const quote = /** @type {QuoteData} */ (quotes[i])
      if (kind.value !== '' && quote.kind !== kind.value) return false
      if (speaker.value !== '' && !bySpeaker[speaker.value]?.(quote)) return false
      return (
        wanted === '' ||
        folded([quote.content, ...quote.speakers.map(({ name }) => name)].join('\n')).includes(wanted)
      )
    })
    results.replaceChildren(...quoteList(found))
    announce(counted(found.length, 'quotation'))
  }
  for (const input of [words, kind, speaker]) input.addEventListener('input', show)
  show()
  return page(
    'Quotations',
    `${counted(quotes.length, 'quotation')} in ${counted(data().articles.length, 'article')}`,
    [
      element(
        'div',
        { class: 'filters', role: 'group', 'aria-label': 'Filters' },
        element('label', {}, 'Words or speaker', words),
        element('label', {}, 'Kind', kind),
        element('label', {}, 'Speaker', speaker),
      ),
      results,
    ],
  )
}

/** @param {string[][]} options */
function choice(options) {
  return element(
    'select',
    {},
    options.map(([value = '', text = '']) => element('option', { value }, text)),
  )
}
