/** What stands behind an option, or in one line what ought to stand there. */
import { InvalidArgumentError } from 'commander'
import type { Shard } from '../reader/shard.ts'

/** Some of the allowed values, divided by commas. */
export function parseSome<Value extends string>(allowed: readonly Value[]): (typed: string) => Value[] {
  return (typed) =>
    typed.split(',').map((part) => {
      const value = allowed.find((known) => known === part.trim())
      if (value === undefined) throw new InvalidArgumentError(`Allowed are ${allowed.join(', ')}.`)
      return value
    })
}

export function parseShare(value: string): number {
  const share = value.trim() === '' ? Number.NaN : Number(value)
  if (!(share >= 0 && share <= 1)) throw new InvalidArgumentError('It is a number from 0 to 1, such as 0.8.')
  return share
}

export function parseNumber(least: number): (typed: string) => number {
  return (typed) => {
    const number = /^[0-9]{1,6}$/.test(typed.trim()) ? Number(typed) : -1
    if (number < least) throw new InvalidArgumentError(`It is a whole number from ${least}, such as 4.`)
    return number
  }
}

export function parseShard(value: string): Shard {
  const [, share, of] = /^([0-9]{1,9})\/([0-9]{1,9})$/.exec(value.trim()) ?? []
  const shard = { share: Number(share), of: Number(of) }
  if (shard.share >= 1 && shard.share <= shard.of) return shard
  throw new InvalidArgumentError('It is a share and their number, such as 1/8, up to 8/8.')
}
