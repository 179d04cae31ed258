/**
 * B³ (Bagga and Baldwin 1998, "Entity-Based Cross-Document Coreferencing Using the Vector Space Model"): for each item,
 * the share of the right ones in the cluster it was put in (precision), and the share of its right cluster that is there
 * with it (recall); the mean of each over all items, in percent.
 */

/**
 * @param {readonly { right: string, given: string }[]} items with the names of the cluster it is in and was put in
 * @returns {{ precision: number, recall: number, f1: number }}
 */
export function bCubed(items) {
  const right = count(items.map((item) => item.right))
  const given = count(items.map((item) => item.given))
  const both = count(items.map((item) => `${item.right}\n${item.given}`))
  let [precision, recall] = [0, 0]
  for (const item of items) {
    const together = both.get(`${item.right}\n${item.given}`) ?? 0
    precision += together / (given.get(item.given) ?? 1) / items.length
    recall += together / (right.get(item.right) ?? 1) / items.length
  }
  const f1 = (2 * precision * recall) / (precision + recall)
  return { precision: percent(precision), recall: percent(recall), f1: percent(f1) }
}

/** @param {readonly string[]} names */
function count(names) {
  /** @type {Map<string, number>} */ const counts = new Map()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** @param {number} share */
function percent(share) {
  return Math.round(share * 1000) / 10
}
