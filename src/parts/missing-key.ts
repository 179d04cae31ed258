/** Which keys the lines of `--jsonl` have: a program of another version may have known fewer, and a merge needs them all. */

interface Shape {
  readonly keys: readonly string[]
  /** Keys of lists, with what is in them. */
  readonly lists?: Readonly<Record<string, Shape | null>>
  /** Keys of objects that may be null. */
  readonly objects?: Readonly<Record<string, Shape>>
}

const EXCERPT: Shape = { keys: ['start', 'end', 'text'] }
const MENTION: Shape = { keys: ['document', ...EXCERPT.keys] }
const SOURCE: Shape = { keys: ['name', 'type', 'person', ...EXCERPT.keys] }
const NAMED = { aliases: null, mentions: MENTION }
const PERSON: Shape = { keys: ['id', 'name', 'count', 'quotes'], lists: { ...NAMED, roles: null } }
const PLACE: Shape = {
  keys: ['id', 'name', 'count', 'kind', 'country', 'latitude', 'longitude'],
  lists: { ...NAMED, alternatives: { keys: ['name', 'country', 'latitude', 'longitude'] } },
}
const QUOTE: Shape = {
  keys: [
    ...MENTION.keys,
    'id',
    'content',
    'kind',
    'rule',
    'confidence',
    'statement',
    'closed',
    'line',
    'column',
  ],
  lists: { candidates: SOURCE, people: null, places: null, about: { keys: ['person', ...EXCERPT.keys] } },
  objects: { speaker: { ...SOURCE, lists: { others: SOURCE } }, cue: EXCERPT },
}
const DOCUMENT: Shape = {
  keys: ['path', 'title', 'date', 'encoding', 'characters', 'words', 'sentences'],
  lists: {
    warnings: { keys: ['code', 'message', 'start', 'end'] },
    people: PERSON,
    places: PLACE,
    quotes: QUOTE,
  },
}

/** The first key that a document lacks, or that is no list where one is needed: "date", "quotes[3].about"; null if all is there. */
export function missingKey(document: object): string | null {
  return missingIn(document, DOCUMENT)
}

function missingIn(value: unknown, { keys, lists = {}, objects = {} }: Shape): string | null {
  if (typeof value !== 'object' || value === null) return ''
  const at = value as Readonly<Record<string, unknown>>
  for (const key of keys) if (at[key] === undefined) return key
  for (const [key, shape] of Object.entries(lists)) {
    const list = at[key]
    if (!Array.isArray(list)) return key
    for (const [index, item] of shape === null ? [] : list.entries()) {
      const missing = missingIn(item, shape!)
      if (missing !== null) return joined(`${key}[${index}]`, missing)
    }
  }
  for (const [key, shape] of Object.entries(objects)) {
    if (at[key] === null) continue
    const missing = missingIn(at[key], shape)
    if (missing !== null) return joined(key, missing)
  }
  return null
}

function joined(outer: string, inner: string): string {
  return inner === '' ? outer : `${outer}.${inner}`
}
