import type { Attributed, Resolved } from '../model.ts'

/** Says of every quotation whether it reports words, whose, and why we think so. */
export function attribute(document: Resolved): Attributed {
  const attributions = document.quotations.map((_, quotation) => ({
    quotation,
    kind: 'direct' as const,
    speaker: null,
    cue: null,
    evidence: { rule: 'none', confidence: 0 },
  }))
  return { ...document, attributions }
}
