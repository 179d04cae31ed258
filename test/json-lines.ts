/** What JSON Lines hold, one value a line. */
export function jsonLines(text: string): ReturnType<typeof JSON.parse>[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}
