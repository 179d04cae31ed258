import type { Rule } from './gap.ts'

/** The number of a list stays with its item: "1. The bridge", "a) The school", "IV. The end". */
export const numberOfList: Rule = ({ tokens, index, from }) => {
  if (index - from > 3) return null
  const words = tokens.slice(from, index).map((token) => token.text)
  return /^\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]{1,2}$/.test(words.join('')) ? 'join' : null
}
