/**
 * Index of the first item for which a condition holds, or how many there are where it holds for none, by halving: the
 * condition must hold for all items behind that one, as it does of spans in order and an offset.
 */
export function firstWhere<Item>(items: ArrayLike<Item>, holds: (item: Item) => boolean): number {
  let from = 0
  let to = items.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if (holds(items[middle]!)) to = middle
    else from = middle + 1
  }
  return from
}
