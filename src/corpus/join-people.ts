/**
 * Who is who over all documents. A wrong join puts one person's words into another's mouth: a full name joins the one it
 * agrees with; an initial, a short form ("Bob") or a bare surname joins the only one it can mean, and only where the
 * documents share something else. All is done in an order of the names, so that the order of the files decides nothing.
 */
import type { PersonReport } from '../model.ts'
import { type NameIndex, nameIndex } from '../names/name-index.ts'
import { namesAgree } from '../names/names-agree.ts'
import { isFullName, isInitial, nameKey, type PersonName, parseName } from '../names/parse-name.ts'
import { sameSpelling } from '../names/same-spelling.ts'
import { byCodeUnit } from '../text/compare.ts'
import { type Contexts, contextOf, share } from './context.ts'
import { canJoin, type Identity, join, joinByKey, type Member, newIdentity } from './identity.ts'
import { joinBareNames } from './join-bare-names.ts'

interface Bearer {
  readonly names: PersonName[]
  readonly identity: Identity<PersonReport>
}

/** Joins the people of all documents. */
export function joinPeople(
  members: readonly Member<PersonReport>[],
  contexts: Contexts,
): Identity<PersonReport>[] {
  const isFull = ({ entity }: Member<PersonReport>) => isFullName(parseName(entity.name))
  const index = nameIndex<Bearer>()
  const bearers = joinFullNames(members.filter(isFull), index, contexts)

  const bare = members.filter((member) => !isFull(member))
  const meant = bare.map((member) => onlyBearer(member, index, contexts))
  const left = bare.filter((member, i) => {
    const identity = meant[i]?.identity
    const alone = newIdentity(member)
    if (identity === undefined || !canJoin(identity, alone)) return true
    join(identity, alone)
    return false
  })
  return [...bearers.map(({ identity }) => identity), ...joinBareNames(left, contexts)]
}

function joinFullNames(
  members: readonly Member<PersonReport>[],
  index: NameIndex<Bearer>,
  contexts: Contexts,
): Bearer[] {
  const groups = joinByKey(members, (person) => nameKey(parseName(person.name)))
    .map((identity) => ({ identity, name: parseName(identity.members[0]!.entity.name) }))
    .sort((a, b) => fullness(b.name) - fullness(a.name) || byCodeUnit(nameKey(a.name), nameKey(b.name)))
  const bearers: Bearer[] = []
  for (const { identity, name } of groups) {
    const agreeing = index
      .findByLast(name)
      .filter(
        (bearer) =>
          bearer.names.every((other) => namesAgree(name, other)) && canJoin(bearer.identity, identity),
      )
    const sure = agreeing.filter(({ names }) => names.some((other) => sameFirstName(name, other)))
    const known =
      only(sure) ??
      only(
        agreeing.filter((bearer) =>
          share(contextOf(identity, contexts), contextOf(bearer.identity, contexts)),
        ),
      )
    if (known) {
      join(known.identity, identity)
      known.names.push(name)
      index.add(name, known)
    } else {
      const bearer = { names: [name], identity }
      bearers.push(bearer)
      index.add(name, bearer)
    }
  }
  return bearers
}

/** The one person of the corpus who bears a bare name as a family name, if the documents share something. */
function onlyBearer(
  member: Member<PersonReport>,
  index: NameIndex<Bearer>,
  contexts: Contexts,
): Bearer | undefined {
  const bare = parseName(member.entity.name)
  const part = bare.parts.at(-1)
  if (part === undefined) return undefined
  const bearer = only(
    index
      .findByLast(bare)
      .filter(({ names }) =>
        names.some((name) => name.parts.includes(part, name.family) && namesAgree(bare, name)),
      ),
  )
  if (bearer === undefined) return undefined
  const around = contextOf(newIdentity(member), contexts)
  return share(around, contextOf(bearer.identity, contexts)) ? bearer : undefined
}

/** Two "Jonas" are one first name, in whatever spelling; "J." and "Bob" are a guess. */
function sameFirstName(a: PersonName, b: PersonName): boolean {
  return !isInitial(a.parts[0]!) && !isInitial(b.parts[0]!) && sameSpelling(a.spellings[0]!, b.spellings[0]!)
}

function fullness({ parts }: PersonName): number {
  return parts.reduce((sum, part) => sum + (isInitial(part) ? 0.1 : 1), 0)
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined
}
