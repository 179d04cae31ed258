/** What the person wants to see; the formats take it from here and know nothing of the command line. */
export const kinds = ['people', 'places', 'quotes'] as const
export type Kind = (typeof kinds)[number]

/** What quotes can be listed under. */
export const groupings = ['speaker', 'person', 'place', 'document', 'statement'] as const
export type Grouping = (typeof groupings)[number]

export interface View {
  readonly only: ReadonlySet<Kind>
  /** Columns of the terminal; null where nothing may be cut, as in a pipe or a file. */
  readonly width: number | null
  /** Show long lists whole. */
  readonly all: boolean
  /** List every quote under this; null for a first look at the speakers. */
  readonly by: Grouping | null
  /** So many of every list, or of the groups where quotes are listed under something; null for all. */
  readonly top: number | null
  /** Say below each line by what it was found. */
  readonly explain: boolean
  readonly color: boolean
}

/** As many as are wanted. */
export function first<Item>(items: readonly Item[], { top }: Pick<View, 'top'>): readonly Item[] {
  return top === null ? items : items.slice(0, top)
}
