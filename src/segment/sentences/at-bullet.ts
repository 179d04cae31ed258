import type { Token } from '../../model.ts'
import type { Rule } from './gap.ts'

const BULLETS = new Set('•‣◦●○■□▪▫·*➤►▶✓✔')

export const isBullet = ({ text }: Token): boolean => BULLETS.has(text)

/** A bullet begins a sentence and stays with what follows: "• two bridges • a school". */
export const atBullet: Rule = ({ before, after, between }) => {
  if (isBullet(before)) return 'join'
  if (!isBullet(after)) return null
  return after.text === '*' && !/[\r\n]/.test(between) ? null : 'split'
}
