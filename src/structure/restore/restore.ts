/**
 * What copying has garbled, read as what it was: every stage reads the article as it was written, and only the report, which
 * speaks of the file, goes back to what stands there.
 */
import type { Document, Restored, Span, Warning } from '../../model.ts'
import { disjoint } from '../../text/disjoint.ts'
import { moved } from '../../text/moved.ts'
import { backslashes } from './backslashes.ts'
import { decodedTwice } from './decoded-twice.ts'
import type { FindGarbled, Garbled } from './garbled.ts'
import { htmlEntities } from './html-entities.ts'
import { latinControls } from './latin-controls.ts'
import { lookAlikes } from './look-alikes.ts'
import { lostMarks } from './lost-marks.ts'
import { markup } from './markup.ts'

/** Where two touch the same letters, the one that begins first counts, then the first here. */
const POLICY: readonly FindGarbled[] = [
  markup,
  htmlEntities,
  decodedTwice,
  latinControls,
  backslashes,
  lostMarks,
  lookAlikes,
]

/** Linear in the length of the text. */
export function restore(document: Document): Restored {
  const { text: file } = document
  const found = disjoint(POLICY.flatMap((find) => [...find(file)]))
  if (found.length === 0) return { ...document, file, garbled: { inFile: [], inText: [] } }
  const { text, inText } = replace(file, found)
  const toText = moved(found, inText)
  const warnings = document.warnings.map((warning) => ({
    ...warning,
    start: toText.start(warning.start),
    end: toText.end(warning.end),
  }))
  warnings.push(warningOf(file, found, inText))
  return { ...document, text, warnings, file, garbled: { inFile: found, inText } }
}

/** One at the first, however many there are. */
function warningOf(file: string, found: readonly Garbled[], [first]: readonly Span[]): Warning {
  const { start, end } = found[0]!
  const places = found.length === 1 ? '1 place holds' : `${found.length} places hold`
  const example = file.slice(start, Math.min(end, start + LONGEST_EXAMPLE))
  const message = `${places} garbled characters or markup (${example}) and are read as what was meant; a cleaner copy is surer`
  return { code: 'garbled', message, ...first! }
}

const LONGEST_EXAMPLE = 20

function replace(file: string, garbled: readonly Garbled[]): { text: string; inText: Span[] } {
  const inText: Span[] = []
  let text = ''
  let at = 0
  for (const { start, end, text: meant } of garbled) {
    text += file.slice(at, start)
    inText.push({ start: text.length, end: text.length + meant.length })
    text += meant
    at = end
  }
  return { text: text + file.slice(at), inText }
}
