/** The one shape of all rules that say what a paragraph is. */
import type { BlockKind } from '../model.ts'
import type { Piece } from './piece.ts'

export interface Article {
  readonly pieces: readonly Piece[]
  /** What earlier rules have said, by index. */
  readonly kinds: ReadonlyMap<number, BlockKind>
  /** Index of the first piece of running text; the number of pieces where there is none. */
  readonly body: number
}

/** Names the pieces it is sure of; what an earlier rule has named stays so. */
export type BlockRule = (article: Article) => Iterable<readonly [index: number, kind: BlockKind]>
