/** In UTF-16, every letter of a western text has a zero byte, always on the same side: that is the pattern sought. */
export function guessUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096)
  const units = sample.length >> 1
  if (units < 2 || bytes.length % 2 === 1) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < units * 2; i += 2) {
    if (sample[i] === 0) even++
    if (sample[i + 1] === 0) odd++
  }
  // A tenth, not all: a Cyrillic text has zero bytes only in its spaces and marks. Any on the other side: a binary file.
  const enough = units / 10
  if (odd >= enough && even === 0) return 'utf-16le'
  if (even >= enough && odd === 0) return 'utf-16be'
  return null
}
