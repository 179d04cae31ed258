import { number } from '../output/count.ts'

/** "2 of 40 files could not be read; the other 38 are reported" */
export function failureSummary(failed: number, total: number): string {
  if (failed === total) return `none of the ${number(total)} files could be read`
  const others = total - failed === 1 ? 'other one is' : `other ${number(total - failed)} are`
  return `${number(failed)} of ${number(total)} files could not be read; the ${others} reported`
}
