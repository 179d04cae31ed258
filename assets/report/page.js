/**
 * A page is a title and what stands below it.
 * @typedef {{ readonly title: string, readonly nodes: Node[] }} Page
 */
import { element } from './dom.js'
/** @import { Child } from './dom.js' */

/** @param {string} title @param {string} note @param {Child[]} body @param {(Node | string)[]} [heading] @returns {Page} */
export function page(title, note, body, heading = [title]) {
  const head = element(
    'div',
    { class: 'headline' },
    element('h1', { tabindex: '-1' }, heading),
    note && element('p', {}, note),
  )
  return { title, nodes: [head, ...body.filter((child) => child instanceof Node)] }
}

/** @param {string} id */
export function required(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id))
}

/** To those who hear the page. @param {string} message */
export function announce(message) {
  required('status').textContent = message
}
