import type { Attribution, QuoteReport, Source, SourceReport, Understood } from '../model.ts'
import { readable } from '../text/readable.ts'
import type { Converter } from './converter.ts'
import { mentionsInside } from './mentions-inside.ts'

/** The quotes in the order of the text; quotations of the kind `term` report nobody's words and are left out unless wanted. */
export function reportQuotes(
  document: Understood,
  convert: Converter,
  { terms = false }: { readonly terms?: boolean },
): QuoteReport[] {
  const { text, path, entities, entityOf } = document

  const idsInside = (mentions: readonly number[], type: 'person' | 'place') => {
    const found = mentions
      .map((mention) => entityOf[mention]!)
      .filter((entity) => entities[entity]?.type === type)
    return [...new Set(found.map((entity) => convert.ids[entity]!))]
  }

  const sourceReport = (source: Source): SourceReport => {
    const { name, type, entity } = source
    const person = entity !== null && entities[entity]?.type === 'person' ? convert.ids[entity]! : null
    const { text, start, end } = convert.excerpt(source)
    return { name, type, person, text, start, end }
  }

  const quoteReport = (attribution: Attribution, at: number): QuoteReport => {
    const { quotation: index, kind, speaker, candidates, cue, evidence, comparison } = attribution
    const quotation = document.quotations[index]!
    const excerpt = convert.excerpt(quotation)
    const inside = mentionsInside(document, quotation)
    return {
      id: `${path}#${excerpt.start}`,
      document: path,
      text: excerpt.text,
      start: excerpt.start,
      end: excerpt.end,
      content: quotation.content.map((part) => readable(text, part, document.hyphens)).join(' '),
      kind,
      speaker: speaker && { ...sourceReport(speaker), others: speaker.others.map(sourceReport) },
      candidates: candidates.map((one) => ({ ...sourceReport(one), probability: one.probability })),
      cue: cue && convert.excerpt(cue),
      rule: evidence.rule,
      confidence: evidence.confidence,
      people: idsInside(inside, 'person'),
      places: idsInside(inside, 'place'),
      about: document.allusions[at]!.map((one) => ({
        person: convert.ids[one.entity]!,
        ...convert.excerpt(one),
      })),
      statement: null,
      closed: quotation.closed,
      ...convert.position(quotation.start),
      ...(comparison && { explanation: comparison }),
    }
  }

  return document.attributions.map(quoteReport).filter(({ kind }) => terms || kind !== 'term')
}
