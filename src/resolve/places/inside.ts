import type { Candidate } from './candidates.ts'

/** Whether one place lies in the other, as "Dover, Delaware" says. */
export function isInside(inner: Candidate, outer: Candidate): boolean {
  if (inner.country === null || inner.country !== outer.country || inner.kind === 'country') return false
  if (outer.kind === 'country') return true
  return outer.kind === 'region' && inner.area !== null && inner.area === outer.area && inner.id !== outer.id
}
