import type { MentionReport } from '../model.ts'
import { number } from './count.ts'

/** "by semi-markov 12 times, 83–99% sure; by compound once, 80% sure": the rules in the order of how often they spoke. */
export function foundBy(mentions: readonly MentionReport[]): string {
  const rules = new Map<string, number[]>()
  for (const { explanation } of mentions) {
    if (explanation === undefined) continue
    const { rule, confidence } = explanation
    rules.set(rule, [...(rules.get(rule) ?? []), Math.round(confidence * 100)])
  }
  return [...rules]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([rule, sure]) => `by ${rule} ${times(sure.length)}, ${range(sure)}% sure`)
    .join('; ')
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${number(count)} times`
}

function range(percents: readonly number[]): string {
  const sorted = percents.toSorted((a, b) => a - b)
  const [least, most] = [sorted[0]!, sorted.at(-1)!]
  return least === most ? String(least) : `${least}–${most}`
}
