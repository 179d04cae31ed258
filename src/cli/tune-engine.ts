/**
 * How soon V8 compiles what runs often, where the V8 of Node.js 20 left to itself is wrong about a run of ours. Later
 * versions have one more compiler and budgets of their own, which are left as they are.
 */
import { setFlagsFromString } from 'node:v8'

const MEASURED = '11.'

const SETTINGS = [
  // It compiles a function after a few articles, on little evidence, and then again and again as it learns better: a fifth
  // of the processor time of a thousand articles, and more with every thread, as each compiles for itself. Told to wait
  // four times as long it compiles less, and what lasts.
  '--interrupt-budget=528000',
  // It compiles a pattern twice, for the first text and better for the second; with classes such as all letters, either
  // takes longer than hundreds of texts. Told to do it well at once, it saves a tenth of the time of five articles.
  '--no-regexp-tier-up',
]

/** For the whole process, threads begun later included; changes nothing but time. */
export function tuneEngine(v8: string): void {
  if (v8.startsWith(MEASURED)) for (const setting of SETTINGS) setFlagsFromString(setting)
}
