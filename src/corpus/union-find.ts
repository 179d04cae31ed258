import { append } from '../text/append.ts'

/** Disjoint sets over 0…size-1 (Tarjan 1975, with path halving): the smallest index of a set stands for it. */
export interface UnionFind {
  readonly union: (a: number, b: number) => void
  /** The sets, each in order, in the order of their first members. */
  readonly groups: () => number[][]
}

export function unionFind(size: number): UnionFind {
  const parent = Array.from({ length: size }, (_, index) => index)
  const find = (index: number): number => {
    let at = index
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  return {
    union: (a, b) => {
      const [left, right] = [find(a), find(b)]
      if (left !== right) parent[Math.max(left, right)] = Math.min(left, right)
    },
    groups: () => {
      const groups = new Map<number, number[]>()
      for (let index = 0; index < size; index++) {
        const root = find(index)
        append(groups, root, index)
      }
      return [...groups.values()]
    },
  }
}
