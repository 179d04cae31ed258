/**
 * Where a person should look: people who are nearly enough alike to be one and were left two, and people whom the articles
 * see in two walks of life and who were left one. Every suggestion is the rule that would change it.
 */
import type { DocumentReport, IdentityRule, IdentitySuggestion, PersonReference } from '../../model.ts'
import { canonicalName } from '../../names/canonical-name.ts'
import { nameIndex } from '../../names/name-index.ts'
import { nameKey } from '../../names/parse-name.ts'
import { byCodeUnit } from '../../text/compare.ts'
import type { Identity } from '../identity.ts'
import { mergeForms } from '../merge-forms.ts'
import { applyRules } from './apply-rules.ts'
import { isSurname } from './bearer.ts'
import { type Candidate, readCandidate } from './candidate.ts'
import { absorb, type Cluster, mayBeOne, newCluster } from './cluster.ts'
import { type Evidence, readEvidence } from './evidence.ts'
import { joinPeople } from './join-people.ts'
import { partsByField } from './parts-by-field.ts'

/** Less than this is no reason to look. */
const WORTH_A_LOOK = 0.3
/** Things that two groups of articles share, named as a reason. */
const MOST_REASONS = 3

export interface Known {
  readonly cluster: Cluster
  readonly members: readonly Candidate[]
  readonly name: string
}

/** @param rules what the user has said already, and is not asked again */
export function suggestIdentities(
  reports: Iterable<DocumentReport>,
  rules: readonly IdentityRule[] = [],
): IdentitySuggestion[] {
  const documents = [...reports]
  const evidence = readEvidence(documents)
  const people = applyRules(joinPeople(documents), rules).map(known).sort(byName)
  const refer = referrer(people)
  const answered = new Set(rules.flatMap(answers))
  const index = nameIndex<Known>()
  const merges: IdentitySuggestion[] = []
  for (const person of people) {
    const { name } = person.members[0]!
    const open = index.findByLast(name).filter((other) => !answered.has(pairOf(person.name, other.name)))
    const other = likeliest(person, open, evidence)
    if (other) {
      const rule = { kind: 'merge', people: [other, person].map(refer), name: other.name } as const
      merges.push({ rule, reasons: reasonsFor(other.cluster, person.cluster, evidence) })
    }
    index.add(name, person)
  }
  return [...merges, ...people.flatMap((person) => partsByField(person, refer(person)))]
}

function known({ members, wanted }: Identity<Candidate['member']['entity']>): Known {
  const candidates = members.map(readCandidate)
  const [first, ...others] = candidates.map(newCluster)
  for (const other of others) absorb(first!, other)
  return { cluster: first!, members: candidates, name: wanted ?? mergeForms(members, canonicalName).name }
}

/** People with more words to their names first: a bare name is suggested to be one of those. */
function byName(a: Known, b: Known): number {
  const [one, other] = [a, b].map(({ members }) => members[0]!.name.parts.length) as [number, number]
  const path = ({ members }: Known) => members[0]!.member.entity.mentions[0]?.document ?? ''
  return other - one || byCodeUnit(a.name, b.name) || byCodeUnit(path(a), path(b))
}

/** By name alone where that is enough; where several bear it, with the articles that mean this one. */
function referrer(people: readonly Known[]): (person: Known) => PersonReference {
  const bearers = new Map<string, number>()
  for (const { name } of people) bearers.set(name, (bearers.get(name) ?? 0) + 1)
  return ({ name, members }) => {
    if (bearers.get(name) === 1) return { name, documents: null }
    const paths = members.map(({ member }) => member.entity.mentions[0]!.document)
    return { name: members[0]!.member.entity.name, documents: [...new Set(paths)].sort(byCodeUnit) }
  }
}

function likeliest(person: Known, open: readonly Known[], evidence: Evidence): Known | undefined {
  let found: Known | undefined
  let highest = WORTH_A_LOOK
  for (const other of open) {
    if (!mayBeOne(other.cluster, person.cluster)) continue
    const score = scoreOf(other, person, evidence)
    if (score <= highest) continue
    found = other
    highest = score
  }
  return found
}

function scoreOf(a: Known, b: Known, evidence: Evidence): number {
  const [one, other] = [a.members[0]!, b.members[0]!]
  if (one.isFull && other.isFull) return evidence.ofFullNames(a.cluster, b.cluster) ?? 0
  const agree = one.isFull ? isSurname(other.name, one.name) : nameKey(one.name) === nameKey(other.name)
  return agree ? evidence.around(a.cluster, b.cluster) : 0
}

function reasonsFor(a: Cluster, b: Cluster, evidence: Evidence): string[] {
  const roles = [...a.roles].filter((role) => b.roles.has(role))
  const shared = evidence.sharedNames(a, b).slice(0, MOST_REASONS)
  return [
    'the names agree',
    ...roles.map((role) => `${role} in both`),
    ...(shared.length > 0 ? [`both are named with ${shared.join(', ')}`] : []),
  ]
}

/** Names that the user holds to be two people's. */
function answers(rule: IdentityRule): string[] {
  const names =
    rule.kind === 'never'
      ? rule.people.map(({ name }) => name)
      : rule.kind === 'split'
        ? [rule.person.name, ...rule.into.map(({ name }) => name)]
        : []
  return names.flatMap((one, at) => names.slice(at + 1).map((other) => pairOf(one, other)))
}

function pairOf(a: string, b: string): string {
  return [a, b].sort(byCodeUnit).join('\n')
}
