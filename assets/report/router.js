/**
 * The part of the address behind "#" says what is shown: "people", "person:mara-ilves", "article:3", "search:harbour".
 * A page is a title and what stands below it; going to one moves the focus to its title, as a new page would.
 */
import { articlePage } from './article.js'
import { data } from './data.js'
import { personPage, placePage } from './entities.js'
import { articlesPage, peoplePage, placesPage } from './lists.js'
import { required } from './page.js'
import { quotesPage } from './quotes.js'
import { searchPage } from './search.js'

/** @import { Page } from './page.js' */

/** @type {Map<string, () => Page>} */
const LISTS = new Map([
  ['people', peoplePage],
  ['places', placesPage],
  ['quotes', quotesPage],
  ['articles', articlesPage],
])

/** @param {string} address @returns {Page | null} null is the overview */
function pageOf(address) {
  const [kind = '', first = '', second] = address.split(':')
  const list = LISTS.get(address)
  if (list) return list()
  if (kind === 'search' && first !== '') return searchPage(address.slice('search:'.length))
  if (kind === 'article' && data().articles[Number(first) - 1]) {
    return articlePage(Number(first) - 1, second === undefined ? null : Number(second))
  }
  const [type, entity] = data().entities.get(address) ?? []
  if (entity === undefined) return null
  return type === 'person' ? personPage(entity) : placePage(entity)
}

const OVERVIEW_TITLE = document.title

/** @param {boolean} arrived false where the page was only just opened, and the focus is not to be moved */
function show(arrived) {
  const address = decoded(location.hash.slice(1))
  if (address === 'main') return required('main').querySelector('h1')?.focus()
  const shown = address === '' ? null : pageOf(address)
  const [overview, view] = [required('overview'), required('view')]
  overview.hidden = shown !== null
  view.hidden = shown === null
  view.replaceChildren(...(shown?.nodes ?? []))
  if (document.activeElement !== box) {
    box.value = address.startsWith('search:') ? address.slice('search:'.length) : ''
  }
  document.title = shown === null ? OVERVIEW_TITLE : `${shown.title} · ${OVERVIEW_TITLE}`
  for (const entry of document.querySelectorAll('nav a')) {
    if (entry.getAttribute('href') === `#${address}`) entry.setAttribute('aria-current', 'page')
    else entry.removeAttribute('aria-current')
  }
  if (!arrived || address.startsWith('search:')) return
  scrollTo(0, 0)
  ;(shown === null ? overview : view).querySelector('h1')?.focus({ preventScroll: true })
  view.querySelector('.here')?.scrollIntoView({ block: 'center' })
}

/** A hand-made address may be no encoding of anything. @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const box = /** @type {HTMLInputElement} */ (required('search'))

box.addEventListener('input', () => {
  const typed = box.value.trim()
  const address = typed === '' ? '#' : `#search:${encodeURIComponent(typed)}`
  if (location.hash.startsWith('#search:')) location.replace(address)
  else location.hash = address
})

box.form?.addEventListener('submit', (event) => event.preventDefault())
addEventListener('hashchange', () => show(true))
show(false)
