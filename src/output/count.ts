const grouped = new Intl.NumberFormat('en-US')

/** 2,868 */
export function number(value: number): string {
  return grouped.format(value)
}

/** "1 article", "2,868 words", "no people". */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${value === 0 ? 'no' : number(value)} ${value === 1 ? one : many}`
}
