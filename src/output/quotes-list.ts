import type { QuoteReport, Report } from '../model.ts'
import { clean } from './clean.ts'
import { commonFolder } from './common-folder.ts'
import { groupQuotes } from './group-quotes.ts'
import { cut, pad, widest, widthOf } from './measure.ts'
import { shorten } from './shorten.ts'
import { style } from './style.ts'
import { isUnnamed } from './unnamed.ts'
import { first, type View } from './view.ts'

const FIRST_LOOK = 40
/** Where a quote need not be cut, file and line still stand in one column up to here. */
const READING_WIDTH = 100
const NARROWEST = 24
const INDENT = 2
const GAP = 2
/** Below this confidence an answer is shown as the guess it is. */
const WEAK = 0.7

/** Quotes under their speakers, or what else is wanted, each with file and line so that it can be opened and checked. */
export function* quotesList(report: Report, view: View): Generator<string> {
  const { heading, name, faint } = style(view.color)
  const by = view.by ?? 'speaker'
  const groups =
    view.by === null
      ? groupQuotes({ ...report, quotes: first(report.quotes, view) }, by)
      : first(groupQuotes(report, by), view)
  const inOrder = groups.flatMap((group) => group.quotes.map((quote) => ({ quote, group })))
  const { shown, more } = shorten(inOrder, FIRST_LOOK, ['quote', 'quotes'], {
    ...view,
    all: view.all || view.by !== null || view.top !== null,
  })

  const folder = commonFolder(report.documents.map(({ path }) => path))
  const lines = shown.map(({ quote, group }) => ({
    group,
    weak: isWeak(quote),
    words: words(quote, by === 'speaker'),
    reasons: [quote.context?.text, view.explain ? reasonOf(quote) : undefined].filter(
      (text) => text !== undefined,
    ),
    place: clean(`${quote.document.slice(folder.length)}:${quote.line}`),
  }))
  const room = (view.width ?? READING_WIDTH) - INDENT - GAP - widest(lines.map(({ place }) => place))
  const column = Math.min(
    Math.max(room, NARROWEST),
    widest(lines.map(({ words }) => words.text + words.note)),
  )

  // Names fit on any line; a statement may be a paragraph.
  const onOneLine = (text: string) =>
    view.width === null || by !== 'statement' ? text : cut(text, view.width)
  yield heading('Quotes')
  let last: unknown = null
  for (const { group, weak, words, place, reasons } of lines) {
    if (group !== last)
      yield group.name === null ? faint('(speaker not found)') : name(onOneLine(clean(group.name)))
    last = group
    const text = view.width === null ? words.text : cut(words.text, column - widthOf(words.note))
    const line = `${pad(text + words.note, column)}${' '.repeat(GAP)}`
    yield `${' '.repeat(INDENT)}${weak ? faint(line) : line}${faint(place)}`
    for (const reason of reasons) yield faint(`${' '.repeat(2 * INDENT)}${clean(reason)}`)
  }
  if (more !== null) yield faint(more)
}

function isWeak({ speaker, confidence }: QuoteReport): boolean {
  return speaker !== null && confidence < WEAK
}

/** The quote in one kind of marks, whatever the article uses (none where it has none), and what has to be said about it. */
function words(quote: QuoteReport, underSpeaker: boolean): { text: string; note: string } {
  const notes = [
    quote.kind === 'term' ? 'term' : null,
    quote.kind === 'indirect' ? 'reported' : null,
    quote.speaker && isUnnamed(quote.speaker) ? `only “${clean(quote.speaker.text)}”` : null,
    quote.closed ? null : 'no closing mark',
    isWeak(quote) ? `${Math.round(quote.confidence * 100)}% sure` : null,
  ].filter((note) => note !== null)
  return {
    text: quote.kind === 'indirect' ? clean(quote.content) : `“${clean(quote.content)}”`,
    note: (underSpeaker ? '' : ` — ${speakerOf(quote)}`) + (notes.length > 0 ? ` (${notes.join(', ')})` : ''),
  }
}

function speakerOf({ speaker }: QuoteReport): string {
  return speaker === null || isUnnamed(speaker) ? 'speaker not found' : clean(speaker.name)
}

/** 'by verb-before: “said”, “the minister”, 93% sure' */
function reasonOf({ rule, cue, speaker, confidence }: QuoteReport): string {
  if (speaker === null) return 'no rule says whose words they are'
  const words = cue === null ? [speaker.text] : [cue.text, speaker.text]
  const sure = `${Math.round(confidence * 100)}% sure`
  return clean(`by ${rule}: ${[...words.map((text) => `“${text}”`), sure].join(', ')}`)
}
