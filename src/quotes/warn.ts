/** Says in plain words what is odd about the marks of a text, with the place to look at. */
import type { Warning } from '../model.ts'
import type { Mark, Side } from './mark.ts'
import type { MarkedText } from './pair-marks.ts'

export function warn(text: string, { marked, unopened }: MarkedText): Warning[] {
  const warnings: Warning[] = []
  const add = (code: string, { start, end }: Mark, message: string) =>
    warnings.push({ code, message, start, end })
  const shown = ({ start, end }: Mark) => text.slice(start, end)

  for (const { mark, close } of marked) {
    if (close === null) {
      add(
        'unclosed-quotation',
        mark,
        `${shown(mark)} opens a quotation that no mark closes; its end is a guess`,
      )
    } else if (mark.family === 'double' && isTyped(text, mark) !== isTyped(text, close)) {
      add('mixed-quotation-marks', close, `${shown(close)} closes a quotation that ${shown(mark)} opened`)
    }
    if (isTurned(mark, 'open')) add('mark-turned-round', mark, `${shown(mark)} opens a quotation here`)
    if (close !== null && shown(mark) !== '„' && isTurned(close, 'close'))
      add('mark-turned-round', close, `${shown(close)} closes a quotation here`)
  }
  for (const { mark } of unopened) {
    add('unopened-quotation', mark, `${shown(mark)} closes a quotation that no mark opens`)
  }
  return warnings.sort((a, b) => a.start - b.start)
}

/** Whether a mark is of the typewriter's kind: straight, or two single ones. */
function isTyped(text: string, mark: Mark): boolean {
  return text[mark.start] === '"' || mark.end - mark.start === 2
}

/** Single marks are apostrophes too often to complain, and »so« is as right as «so». */
function isTurned(mark: Mark, side: Side): boolean {
  return mark.family === 'double' && mark.nominal !== 'straight' && mark.nominal !== side
}
