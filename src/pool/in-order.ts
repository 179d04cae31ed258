/**
 * Many things at once, given out in the order in which they came in. At most `ahead` of them are under way or wait for
 * one before them, and none is begun that nobody has asked for: so memory stays flat, however many there are, and a
 * reader that is slow slows the work.
 */
export async function* inOrder<T, R>(
  items: Iterable<T>,
  ahead: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const waiting: Promise<R>[] = []
  for (const item of items) {
    waiting.push(work(item))
    if (waiting.length >= ahead) yield waiting.shift()!
  }
  yield* waiting
}
