/**
 * How soon V8 compiles a function that runs often. Left to itself, the V8 of Node.js 20 does so after a few articles, on
 * little evidence, and then again and again as it learns better: a fifth of the processor time of a thousand articles, and
 * more with every thread, as each compiles for itself. Told to wait four times as long it compiles less, and what lasts.
 * Later versions have one more compiler and budgets of their own, which are left as they are.
 */
import { setFlagsFromString } from 'node:v8'

const MEASURED = '11.'

/** For the whole process, threads begun later included; changes nothing but time. */
export function tuneEngine(v8: string): void {
  if (v8.startsWith(MEASURED)) setFlagsFromString('--interrupt-budget=528000')
}
