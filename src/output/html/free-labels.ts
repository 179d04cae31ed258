/** Names for the dots of a map, as many as there is room for: the first come first, and no name lies on another. */

interface Dot {
  readonly x: number
  readonly y: number
  readonly r: number
  readonly text: string
}

export interface Label {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly text: string
}

type Box = readonly [left: number, top: number, right: number, bottom: number]

/** Of the letters on the map, in its own units; the width is that of most letters. */
const LETTER = { width: 6.6, height: 13 }
const GAP = 4
/** More dots than these are never looked at: each label is held against all before it. */
const MOST_TRIED = 200

export function freeLabels(
  dots: readonly Dot[],
  { width, height, most }: { readonly width: number; readonly height: number; readonly most: number },
): Label[] {
  const taken: Box[] = []
  const labels: Label[] = []
  for (const dot of dots.slice(0, MOST_TRIED)) {
    if (labels.length === most) break
    for (const label of around(dot)) {
      const box = boxOf(label)
      const inside = box[0] >= 0 && box[1] >= 0 && box[2] <= width && box[3] <= height
      if (!inside || taken.some((other) => overlap(box, other))) continue
      taken.push(box)
      labels.push(label)
      break
    }
  }
  return labels
}

function around({ x, y, r, text }: Dot): Label[] {
  const middle = y + LETTER.height / 3
  return [
    { x: x + r + GAP, y: middle, anchor: 'start', text },
    { x: x - r - GAP, y: middle, anchor: 'end', text },
    { x, y: y - r - GAP, anchor: 'middle', text },
    { x, y: y + r + GAP + LETTER.height * 0.7, anchor: 'middle', text },
  ]
}

function boxOf({ x, y, anchor, text }: Label): Box {
  const width = text.length * LETTER.width
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return [left - 2, y - LETTER.height, left + width + 2, y + 3]
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}
