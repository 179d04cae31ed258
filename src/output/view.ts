/** What the person wants to see; the formats take it from here and know nothing of the command line. */
export const kinds = ['people', 'places', 'quotes'] as const
export type Kind = (typeof kinds)[number]

export interface View {
  readonly only: ReadonlySet<Kind>
  /** Columns of the terminal; null where nothing may be cut, as in a pipe or a file. */
  readonly width: number | null
  /** Show long lists whole. */
  readonly all: boolean
  /** List every quote under its speaker. */
  readonly bySpeaker: boolean
  /** Say below each line by what it was found. */
  readonly explain: boolean
  readonly color: boolean
}
