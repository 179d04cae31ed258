/**
 * Elements, made one by one: nothing here ever reads a text as markup.
 * @typedef {Node | string | null | undefined | false} Child
 */
/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string>} attributes
 * @param {...(Child | Child[])} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes, ...children) {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  for (const child of children.flat()) if (child) made.append(child)
  return made
}

/** @param {string} href @param {string} text @param {Record<string, string>} [attributes] */
export function link(href, text, attributes = {}) {
  return element('a', { href: `#${href}`, ...attributes }, text)
}

const grouped = new Intl.NumberFormat('en-US')

/** @param {number} value */
export function number(value) {
  return grouped.format(value)
}

/** @param {number} value @param {string} one @param {string} [many] */
export function counted(value, one, many = `${one}s`) {
  return `${value === 0 ? 'no' : number(value)} ${value === 1 ? one : many}`
}

/** As many items of a long list as are looked at, and a button for the next.
 * @template Item
 * @param {HTMLElement} list
 * @param {readonly Item[]} items
 * @param {(item: Item) => HTMLElement} show
 * @param {number} [portion]
 * @returns {HTMLElement[]}
 */
export function inPortions(list, items, show, portion = 100) {
  const button = element('button', { type: 'button' })
  let shown = 0
  const next = () => {
    const first = shown
    list.append(...items.slice(shown, shown + portion).map(show))
    shown = Math.min(items.length, shown + portion)
    const left = items.length - shown
    button.hidden = left === 0
    button.textContent = `Show ${number(Math.min(portion, left))} more of ${number(left)}`
    return list.children[first]
  }
  next()
  button.addEventListener('click', () => {
    const added = next()
    const focusable = added?.querySelector('a')
    focusable?.focus()
  })
  return [button]
}

/** Case and accents do not matter. @param {string} text */
export function folded(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
