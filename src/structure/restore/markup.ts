/** What is left of a page's source: tags, comments, scripts. A tag between paragraphs is read as the line end that it makes. */
import type { FindGarbled } from './garbled.ts'

const LINES =
  'address article aside blockquote body br center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol option p pre section table tbody td tfoot th thead title tr ul'
const INSIDE =
  'a abbr b big button cite code em font i iframe img input label link meta path picture q s small source span strong sub sup svg time u video'
const NAMES = `${LINES} ${INSIDE}`.split(' ').sort((a, b) => b.length - a.length)
const TAG = new RegExp(
  `<!doctype\\b[^<>]{0,300}>|</?(?<name>${NAMES.join('|')})(?:\\s[^<>]{0,4000})?/?>`,
  'gi',
)
const ENDS_LINE = new Set(LINES.split(' '))

/** What no reader of the page sees, from its opening to its closing words. */
const UNSEEN: readonly (readonly [open: string, close: string])[] = [
  ['<!--', '-->'],
  ['<script', '</script>'],
  ['<style', '</style>'],
]

export const markup: FindGarbled = function* (text) {
  if (!text.includes('<')) return
  for (const [open, close] of UNSEEN) yield* unseen(text, open, close)
  for (const { 0: tag, index, groups } of text.matchAll(TAG)) {
    const endsLine = ENDS_LINE.has(groups!.name?.toLowerCase() ?? '')
    yield { start: index, end: index + tag.length, text: endsLine ? '\n\n' : '' }
  }
}

/** What is never closed is left alone. */
function* unseen(text: string, open: string, close: string): ReturnType<FindGarbled> {
  for (let start = text.indexOf(open); start >= 0; ) {
    const closing = text.indexOf(close, start)
    if (closing < 0) return
    const end = closing + close.length
    yield { start, end, text: '' }
    start = text.indexOf(open, end)
  }
}
