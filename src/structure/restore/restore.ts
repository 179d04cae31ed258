/**
 * Characters that copying has garbled, read as what they were: every stage reads the article as it was written, and only
 * the report, which speaks of the file, goes back to what stands there.
 */
import type { Document, Restored, Span, Warning } from '../../model.ts'
import { moved } from '../../text/moved.ts'
import { decodedTwice } from './decoded-twice.ts'
import type { FindGarbled, Garbled } from './garbled.ts'
import { htmlEntities } from './html-entities.ts'
import { latinControls } from './latin-controls.ts'

const POLICY: readonly FindGarbled[] = [htmlEntities, decodedTwice, latinControls]

/** Linear in the length of the text. */
export function restore(document: Document): Restored {
  const { text: file } = document
  const found = disjoint(POLICY.flatMap((find) => [...find(file)]))
  if (found.length === 0) return { ...document, file, garbled: { inFile: [], inText: [] } }
  const { text, inText } = replace(file, found)
  const toText = moved(found, inText)
  const warnings = document.warnings.map((warning) => ({
    ...warning,
    start: toText(warning.start),
    end: toText(warning.end),
  }))
  warnings.push(warningOf(inText))
  return { ...document, text, warnings, file, garbled: { inFile: found, inText } }
}

/** One at the first, however many there are. */
function warningOf(inText: readonly Span[]): Warning {
  const { start, end } = inText[0]!
  const characters = inText.length === 1 ? '1 character is' : `${inText.length} characters are`
  const message = `${characters} garbled, as “ in â€œ or &ldquo;, and read as written at first; save the source anew as UTF-8 text`
  return { code: 'garbled-characters', message, start, end }
}

/** In order; of two that touch the same letters, the one that begins first. */
function disjoint(garbled: Garbled[]): Garbled[] {
  let end = 0
  return garbled
    .sort((a, b) => a.start - b.start)
    .filter((one) => {
      if (one.start < end) return false
      end = one.end
      return true
    })
}

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
