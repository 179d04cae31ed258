import type { Rule } from './gap.ts'

/** Mara said: “We stay. We always have.” — what is quoted stays inside the sentence that quotes it. */
export const inQuotation: Rule = ({ quotationBefore, quotationAfter }) =>
  quotationBefore !== -1 && quotationBefore === quotationAfter ? 'join' : null
