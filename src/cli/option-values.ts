/** What stands behind an option, or in one line what ought to stand there. */
import { InvalidArgumentError } from 'commander'
import { type Kind, kinds } from '../output/view.ts'
import type { Shard } from '../reader/shard.ts'

export function parseKinds(value: string): Kind[] {
  return value.split(',').map((part) => {
    const kind = kinds.find((known) => known === part.trim())
    if (kind === undefined) throw new InvalidArgumentError(`Allowed are ${kinds.join(', ')}.`)
    return kind
  })
}

export function parseShare(value: string): number {
  const share = value.trim() === '' ? Number.NaN : Number(value)
  if (!(share >= 0 && share <= 1)) throw new InvalidArgumentError('It is a number from 0 to 1, such as 0.8.')
  return share
}

export function parseCount(value: string): number {
  const count = /^[0-9]{1,4}$/.test(value.trim()) ? Number(value) : 0
  if (count < 1) throw new InvalidArgumentError('It is a whole number from 1, such as 4.')
  return count
}

export function parseShard(value: string): Shard {
  const [, share, of] = /^([0-9]{1,9})\/([0-9]{1,9})$/.exec(value.trim()) ?? []
  const shard = { share: Number(share), of: Number(of) }
  if (shard.share >= 1 && shard.share <= shard.of) return shard
  throw new InvalidArgumentError('It is a share and their number, such as 1/8, up to 8/8.')
}
