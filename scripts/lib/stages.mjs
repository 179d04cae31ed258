/** A text on its way through the stages, as far as a script needs it. What the stages return, the compiled types do not say. */
import { built } from './built.mjs'

const { attribute } = await built('attribute/attribute.js')
const { findMentions } = await built('mentions/find-mentions.js')
const { findQuotations } = await built('quotes/find-quotations.js')
const { resolve } = await built('resolve/resolve.js')
const { segment } = await built('segment/segment.js')
const { structure } = await built('structure/structure.js')

/** @param {string} text @returns {any} */
export function segmentedOf(text) {
  return segment(findQuotations(structure({ path: '', text, encoding: 'utf-8', warnings: [] })))
}

/** @param {string} text @returns {any} */
export function mentionedOf(text) {
  return findMentions(segmentedOf(text))
}

/** @param {string} text @returns {any} */
export function resolvedOf(text) {
  return resolve(mentionedOf(text))
}

/** @param {string} text @returns {any} */
export function attributedOf(text) {
  return attribute(resolvedOf(text))
}
