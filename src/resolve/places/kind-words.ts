import type { Mentioned, PlaceKind } from '../../model.ts'

const KINDS: ReadonlyMap<string, PlaceKind> = new Map<string, PlaceKind>([
  ...list(
    'city',
    'city town village hamlet settlement suburb borough capital municipality township neighborhood neighbourhood',
  ),
  ...list(
    'region',
    'region province state county district oblast governorate prefecture territory department canton parish peninsula',
  ),
  ...list(
    'physical',
    'river lake sea ocean bay gulf strait mountain mountains mount mt hills hill valley desert island islands isle canyon creek forest glacier volcano coast cape falls plain plateau basin delta reef lagoon',
  ),
  ...list(
    'facility',
    'street st road rd avenue ave boulevard lane square bridge airport station stadium park hospital museum palace prison jail tower building hall house cathedral church mosque temple port harbour harbor highway motorway dam base camp school university plant mine mall hotel theatre theater arena cemetery checkpoint crossing tunnel gate court castle square',
  ),
])

function list(kind: PlaceKind, words: string): [string, PlaceKind][] {
  return words.split(' ').map((word) => [word, kind])
}

/**
 * The kind that the words of a mention or beside it state: "Lake Orna", "Orna Bridge", "the village of Orna", "the Orna
 * region", or null. The name's own words come first: a "Bridge of Lake Orna" is no lake.
 */
export function statedKind({ tokens, mentions }: Mentioned, index: number): PlaceKind | null {
  const { from, to } = mentions[index]!
  const at = (i: number) => KINDS.get(tokens[i]?.lower.replace(/\.$/, '') ?? '')
  if (to - from > 1) {
    const own = at(to - 1) ?? at(from)
    if (own) return own
  }
  if (tokens[from - 1]?.lower === 'of') return at(from - 2) ?? null
  return at(to) ?? null
}
