/**
 * Takes the marks out of an annotated source, keeping where in the bare text they stood; `fixtures/README.md` explains them.
 */

/** @typedef {{ tag: string, number: string, value: string | undefined, optional: boolean, start: number, end: number, text: string }} Mark */

const TAG = /<(\/?)(per|loc|fac|org|any|[qpsct])(\d*)(\??)(?:=([^<>]*))?>/g

/** @param {string} source @param {string} file what to call it in a complaint */
export function readMarks(source, file) {
  let text = ''
  let read = 0
  /** @type {Mark[]} */ const marks = []
  /** @type {Mark[]} */ const open = []
  for (const match of source.matchAll(TAG)) {
    const [whole, slash, tag = '', number = '', optional, value] = match
    text += source.slice(read, match.index)
    read = match.index + whole.length
    if (!slash) {
      const mark = { tag, number, value, optional: optional === '?', start: text.length, end: -1, text: '' }
      open.push(mark)
      marks.push(mark)
      continue
    }
    const mark = open.pop()
    if (mark?.tag !== tag || mark.number !== number)
      throw new Error(`${file}: ${whole} does not close <${mark?.tag}${mark?.number}>`)
    mark.end = text.length
    mark.text = text.slice(mark.start, mark.end)
  }
  if (open.length > 0) throw new Error(`${file}: <${open[0]?.tag}${open[0]?.number}> is never closed`)
  text += source.slice(read)
  if (/[<>]/.test(text))
    throw new Error(`${file}: a mark was not understood: ${text.match(/[<>].{0,20}/)?.[0]}`)
  return { text, marks }
}
