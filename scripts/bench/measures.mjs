/** @param {number} ratio */
export function times(ratio) {
  return `${ratio.toFixed(2)}×`
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN
}
