/**
 * The file in which trained weights lie, written by `scripts/lib/pack-table.mjs`. It is the very hash table that is searched
 * (open addressing, a feature's slot by its low bits), so that loading two hundred thousand features is reading them: scale
 * (float32), number of slots (uint32, a power of two), the slots. A slot is the feature (int32, 0 for none) and its weights
 * (int8), one for each label, filled up to a multiple of four bytes. All little-endian.
 */

const HEAD = 8

export interface FeatureTable {
  /** What a weight of one is worth. */
  readonly scale: number
  /** A power of two. */
  readonly slots: number
  /** The slots as numbers of 32 bits, of which each slot's first is its feature. */
  readonly features: Int32Array
  /** The same bytes one by one: the weights of a slot stand behind its first four. */
  readonly weights: Int8Array
}

/** @param file as it lies in `data/` @param slotSize in bytes */
export function readFeatureTable(file: Uint8Array, slotSize: number): FeatureTable {
  const bytes = file.byteOffset % 4 === 0 ? file : new Uint8Array(file)
  const { buffer, byteOffset, byteLength } = bytes
  const view = new DataView(buffer, byteOffset, byteLength)
  const slots = view.getUint32(4, true)
  return {
    scale: view.getFloat32(0, true),
    slots,
    features: new Int32Array(buffer, byteOffset + HEAD, (slots * slotSize) / 4),
    weights: new Int8Array(buffer, byteOffset + HEAD, slots * slotSize),
  }
}
