import { hashText, mix } from '../text/hash.ts'
import type { Found } from './found.ts'

/** One of `of` shares of the inputs, counted from 1. */
export interface Shard {
  readonly share: number
  readonly of: number
}

/** Whether an input belongs to the share: its path decides, as given, so that no other file and no order matters. */
export function inShard(found: Found, { share, of }: Shard): boolean {
  const { path } = found.ok ? found.input : found.failure
  return (mix(hashText(path), 0) >>> 0) % of === share - 1
}
