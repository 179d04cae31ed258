/**
 * Which kind of place words state: "Lake Orna", "Orna Bridge", "the village of Orna", "the Orna region", "Orna, a fishing
 * village". Closed lists, because any other noun behind a name ("Orna officials", "Orna talks") says nothing of it.
 */
import type { Mentioned, PlaceKind, Token } from '../../model.ts'

const KINDS: ReadonlyMap<string, PlaceKind> = new Map<string, PlaceKind>([
  ...list(
    'city',
    'city town village hamlet settlement suburb borough capital municipality township neighborhood neighbourhood',
  ),
  ...list(
    'region',
    'region province state county district oblast governorate prefecture territory department canton parish peninsula area constituency',
  ),
  ...list(
    'physical',
    'river lake sea ocean bay gulf strait mountain mountains mount mt range hills hill valley desert highlands island islands isle canyon creek forest glacier volcano coast cape falls plain plateau basin delta reef lagoon beach',
  ),
  ...list(
    'facility',
    'street st road rd avenue ave boulevard lane square bridge airport station stadium stand park hospital infirmary clinic museum palace prison jail tower building hall house cathedral church mosque temple port harbour harbor highway motorway dam base camp barracks school university plant mine mall market hotel pub brewery theatre theater arena cemetery crematorium checkpoint crossing tunnel gate court castle close drive terrace crescent roadhouse terminal',
  ),
])

/** Words that stand in front of a name of their kind. "Port Orna" is a town, and "St. Orna" a saint's. */
const FIRST: ReadonlyMap<string, PlaceKind> = new Map<string, PlaceKind>([
  ...list('physical', 'river lake sea bay gulf strait mount mt isle cape sierra'),
  ...list('facility', 'camp plaza plaça piazza calle rue avenida palacio palazzo palais casa mercado hotel'),
  ...list('city', 'barangay sitio purok kampung'),
])

function list(kind: PlaceKind, words: string): [string, PlaceKind][] {
  return words.split(' ').map((word) => [word, kind])
}

/** The kind that a name says itself, by its last word or else its first: a "Bridge of Lake Orna" is no lake. */
export function ownKind({ tokens, mentions }: Mentioned, index: number): PlaceKind | null {
  const { from, to } = mentions[index]!
  if (to - from < 2) return null
  return kindOf(tokens[to - 1]) ?? FIRST.get(tokens[from]!.lower.replace(/\.$/, '')) ?? null
}

/** The kind that the words of a mention or beside it state, or null. The name's own words come first. */
export function statedKind(document: Mentioned, index: number): PlaceKind | null {
  const { tokens, mentions } = document
  const { from, to } = mentions[index]!
  const own = ownKind(document, index)
  if (own) return own
  if (tokens[from - 1]?.lower === 'of') return kindOf(tokens[from - 2])
  return kindOf(tokens[to]) ?? kindOfApposition(tokens, to)
}

const LONGEST_DESCRIPTION = 4

/** ", a fishing village of 600": no facility, because "Orna, a school" stands in lists. */
function kindOfApposition(tokens: readonly Token[], comma: number): PlaceKind | null {
  if (tokens[comma]?.text !== ',' || !/^(?:a|an|the)$/.test(tokens[comma + 1]?.lower ?? '')) return null
  for (let i = comma + 2; i < comma + 2 + LONGEST_DESCRIPTION; i++) {
    const kind = kindOf(tokens[i])
    if (kind !== null) return kind === 'facility' ? null : kind
    if (!/^(?:ADJ|NOUN|VERB|NUM)$/.test(tokens[i]?.pos ?? '')) return null
  }
  return null
}

function kindOf(token: Token | undefined): PlaceKind | null {
  return KINDS.get(token?.lower.replace(/\.$/, '') ?? '') ?? null
}
