import type { Token } from '../../model.ts'
import type { Rule } from './gap.ts'

const BULLET = /^[•‣◦●○■□▪▫·*➤►▶✓✔]$/

const begins = ({ text }: Pick<Token, 'text'>): boolean => BULLET.test(text)

/** A bullet begins a sentence and stays with what follows: "• two bridges • a school". */
const rule: Rule = ({ before, after, between }) => {
  if (begins(before)) return 'join'
  if (!begins(after)) return null
  return after.text === '*' && !/[\r\n]/.test(between) ? null : 'split'
}

export const atBullet = Object.assign(rule, { begins })
