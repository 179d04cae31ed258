import { isClosing, isOpening, type Rule } from './gap.ts'

/** No sentence begins with what closes or ends one: `He left.)`, `Stay!”`, `“suicide.” .` */
export const beforeClosing: Rule = ({ after, between, opens, tokens, index }) => {
  if (/^(?:[.,;:!?…%]|\.+)$/.test(after.text)) return 'join'
  if (isOpening(after) && tokens[index + 1]?.block !== after.block) return 'join'
  if (!isClosing(after)) return null
  // A straight mark may open as well: it closes where it stands at a word and no quotation begins with it.
  return isOpening(after) && (opens || between !== '') ? null : 'join'
}
