/** Random numbers for the trainers, the same in every run: Marsaglia's xorshift (2003). */

/** One training for each, where weights are averaged: two differ by a point through chance alone. */
export const SEEDS = [0x2545f491, 0x1234567, 0x5bd1e995, 0x6a09e667]

/** @param {number} seed not 0 @returns {() => number} numbers in [0, 1) */
export function randomNumbers(seed = 0x2545f491) {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** A copy in random order (Fisher and Yates 1938). @template T @param {readonly T[]} list @param {() => number} random @returns {T[]} */
export function shuffled(list, random) {
  const result = [...list]
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [a, b] = [result[i], result[j]]
    result[i] = /** @type {T} */ (b)
    result[j] = /** @type {T} */ (a)
  }
  return result
}
