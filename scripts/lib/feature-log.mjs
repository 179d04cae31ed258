/**
 * Lists of features, one behind the other in one array: training reads some tens of millions of them again and again, and
 * arrays of their own would not fit into memory. `add` makes it a sink for the program's own features.
 */
export class FeatureLog {
  pool = new Int32Array(1 << 20)
  ends = new Int32Array(1 << 20)
  size = 0
  lists = 0

  /** @param {number} feature */
  add(feature) {
    if (this.size === this.pool.length) this.pool = grown(this.pool)
    this.pool[this.size++] = feature
  }

  /** Closes the list that `add` filled. */
  close() {
    if (this.lists === this.ends.length) this.ends = grown(this.ends)
    this.ends[this.lists++] = this.size
  }

  /**
   * Puts rows of a weight table in the place of features; drops those seen fewer than `least` times.
   * @param {number} least @returns {Int32Array} the feature of each row
   */
  toRows(least) {
    const slots = 2 ** Math.ceil(Math.log2(this.size + 1))
    const keys = new Int32Array(slots)
    const counts = new Int32Array(slots)
    /** @param {number} feature */
    const slotOf = (feature) => {
      let slot = Math.imul(feature, 0x9e3779b1) >>> (32 - Math.log2(slots))
      while (counts[slot] !== 0 && keys[slot] !== feature) slot = (slot + 1) & (slots - 1)
      return slot
    }
    for (let i = 0; i < this.size; i++) {
      const feature = this.pool[i] ?? 0
      const slot = slotOf(feature)
      keys[slot] = feature
      counts[slot] = (counts[slot] ?? 0) + 1
    }
    const rows = new Int32Array(slots).fill(-1)
    const features = []
    let written = 0
    let read = 0
    for (let list = 0; list < this.lists; list++) {
      for (const end = this.ends[list] ?? 0; read < end; read++) {
        const slot = slotOf(this.pool[read] ?? 0)
        if ((counts[slot] ?? 0) < least) continue
        if (rows[slot] === -1) rows[slot] = features.push(keys[slot] ?? 0) - 1
        this.pool[written++] = rows[slot] ?? 0
      }
      this.ends[list] = written
    }
    this.size = written
    return Int32Array.from(features)
  }
}

/** @param {Int32Array} array */
function grown(array) {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
