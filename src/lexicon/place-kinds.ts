/**
 * Nouns for kinds of place, as they stand in names and beside them: "Orna Bridge", "Lake Orna", "the village of Orna".
 */
import type { PlaceKind } from '../model.ts'

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

/** The kind of place that ends in the word or is called so, in lower case and with or without its point: "st." */
export function kindOfWord(lower: string): PlaceKind | undefined {
  return KINDS.get(unpointed(lower))
}

/** The kind of place whose name begins with the word: "Lake", "Plaza". */
export function kindOfFirstWord(lower: string): PlaceKind | undefined {
  return FIRST.get(unpointed(lower))
}

function unpointed(lower: string): string {
  return lower.endsWith('.') ? lower.slice(0, -1) : lower
}
