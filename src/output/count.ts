/** 2,868; by hand, because making an `Intl.NumberFormat` takes as long as reading an article. Whole numbers from 0 on. */
export function number(value: number): string {
  const digits = String(value)
  let grouped = digits.slice(-3)
  for (let end = digits.length - 3; end > 0; end -= 3) {
    grouped = `${digits.slice(Math.max(0, end - 3), end)},${grouped}`
  }
  return grouped
}

/** "1 article", "2,868 words", "no people". */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${value === 0 ? 'no' : number(value)} ${value === 1 ? one : many}`
}
