/**
 * Whom a quotation is about besides those it names: "I" inside it is its speaker, "you" its listener, and "he" whom the
 * words around say. This stands behind attribution, because only then is it known who speaks.
 */
import type { Allusion, Attributed, Attribution, Token, Understood } from '../model.ts'
import { append } from '../text/append.ts'
import { listenerOf } from './listener.ts'

const FIRST_PERSON = new Set(['i', 'me', 'my', 'mine', 'myself'])
const SECOND_PERSON = new Set(['you', 'your', 'yours', 'yourself'])
/** A person whom "he" means less surely than this is left out. */
const SURE = 0.6

/** One list of allusions for each attribution; reported speech has none, for its pronouns are the writer's. */
export function findAllusions(document: Attributed): Understood {
  const { attributions, tokens, references } = document
  const tokensOf = tokensByQuotation(tokens)
  const meant = new Map(
    references
      .filter(({ kind, candidates }) => kind === 'pronoun' && (candidates[0]?.score ?? 0) >= SURE)
      .map(({ start, candidates }) => [start, candidates[0]!.entity]),
  )
  const listener = listenerOf(document, meant)
  const allusions = attributions.map((attribution, index): Allusion[] => {
    const { quotation, kind, speaker } = attribution
    const own = tokensOf.get(quotation) ?? []
    if (kind === 'term' || kind === 'indirect') return []
    const says = isAlone(attribution) ? speaker!.entity : null
    let hears: number | null | undefined
    return own.flatMap(({ start, end, lower }) => {
      let entity: number | null = meant.get(start) ?? null
      if (FIRST_PERSON.has(lower)) entity = says
      else if (SECOND_PERSON.has(lower)) {
        hears ??= listener(index, own)
        entity = hears
      } else if (entity === says) entity = null
      if (entity === null || document.entities[entity]?.type !== 'person') return []
      return [{ start, end, entity }]
    })
  })
  return { ...document, allusions }
}

/** Two who speak together say "we". */
function isAlone({ speaker }: Attribution): boolean {
  return speaker !== null && speaker.others.length === 0
}

function tokensByQuotation(tokens: readonly Token[]): ReadonlyMap<number, Token[]> {
  const groups = new Map<number, Token[]>()
  for (const token of tokens) {
    append(groups, token.quotation, token)
  }
  return groups
}
