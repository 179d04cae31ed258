/**
 * Features are 32-bit numbers and never strings: a name has some hundred of them, and building strings for all would take
 * longer than everything else. They are signed, because V8 keeps signed 32-bit numbers without boxing them. With 200,000
 * known features, one unknown one in 20,000 is mistaken for a known.
 */

/** FNV-1a over UTF-16 units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5 | 0
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** One number of up to three, in which each place counts. */
export function mix(a: number, b: number, c = 0): number {
  let hash = Math.imul(a + 1, 0x9e3779b1) ^ b
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) + Math.imul(c, 0x27d4eb2f)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
