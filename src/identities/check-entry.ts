/** One entry of the user's file, as a rule or as what is wrong with it. */
import type { IdentityRule, PersonPart, PersonReference } from '../model.ts'
import type { Placed } from './yaml.ts'

/** What is wrong, and on which line; thrown inside this folder alone, where a mistake may lie four levels deep. */
export class EntryMistake extends Error {
  readonly line: number
  constructor(line: number, problem: string) {
    super(problem)
    this.line = line
  }
}

/** By its first key each: what else an entry may have, and how it is read. */
const KINDS = new Map<
  string,
  { readonly also: readonly string[]; readonly read: (entry: Entry) => IdentityRule[] }
>([
  ['merge', { also: ['name', 'roles'], read: readMerge }],
  ['split', { also: ['into'], read: readSplit }],
  ['never', { also: [], read: (entry) => [{ kind: 'never', people: several(entry, 'never') }] }],
  ['rename', { also: ['to', 'roles'], read: readRename }],
  ['roles', { also: ['of'], read: readRoles }],
])

interface Entry {
  readonly line: number
  readonly get: (key: string) => Placed | undefined
}

/** @throws EntryMistake */
export function checkEntry(value: Placed): IdentityRule[] {
  const all = [...KINDS.keys()].join(', ')
  if (value.kind !== 'map') throw new EntryMistake(value.line, `is no entry; begin it with one of ${all}`)
  const keys = [...value.entries.keys()]
  const name = keys.find(
    (key) => KINDS.has(key) && !(key === 'roles' && keys.some((one) => one === 'merge' || one === 'rename')),
  )
  const kind = KINDS.get(name ?? '')
  if (name === undefined || kind === undefined)
    throw new EntryMistake(value.line, `has "${keys.join('", "')}", but none of ${all}`)
  for (const [key, { line }] of value.entries) {
    if (key === name || kind.also.includes(key)) continue
    const allowed =
      kind.also.length > 0 ? `beside it may stand ${kind.also.join(' and ')}` : 'it stands alone'
    throw new EntryMistake(line, `"${key}" does not belong to ${name}; ${allowed}`)
  }
  return kind.read({ line: value.line, get: (key) => value.entries.get(key) })
}

function readMerge(entry: Entry): IdentityRule[] {
  const people = several(entry, 'merge')
  const name = entry.get('name')
  const rule = { kind: 'merge', people, name: name ? text(name, 'name') : null } as const
  return [rule, ...rolesOf(entry, { name: rule.name ?? people[0]!.name, documents: null })]
}

function readSplit(entry: Entry): IdentityRule[] {
  const into = entry.get('into')
  if (into?.kind !== 'list' || into.items.length === 0)
    throw new EntryMistake(
      into?.line ?? entry.line,
      'split needs "into", a list of people with "name" and "in"',
    )
  const documents = into.items.map(readPart)
  return [{ kind: 'split', person: person(entry.get('split')!, 'split'), into: documents }]
}

function readPart(part: Placed): PersonPart {
  const [name, where] = part.kind === 'map' ? [part.entries.get('name'), part.entries.get('in')] : []
  if (name === undefined || where === undefined)
    throw new EntryMistake(part.line, 'a part of a split needs "name" and "in", the files that mean this one')
  return { name: text(name, 'name'), documents: texts(where, 'in') }
}

function readRename(entry: Entry): IdentityRule[] {
  const to = entry.get('to')
  if (to === undefined)
    throw new EntryMistake(entry.line, 'rename needs "to", the name that is to stand in the report')
  const renamed = person(entry.get('rename')!, 'rename')
  return [{ kind: 'rename', person: renamed, to: text(to, 'to') }, ...rolesOf(entry, renamed)]
}

function readRoles(entry: Entry): IdentityRule[] {
  const of = entry.get('of')
  if (of === undefined) throw new EntryMistake(entry.line, 'roles needs "of", the name of the person')
  return rolesOf(entry, person(of, 'of'))
}

function rolesOf(entry: Entry, person: PersonReference): IdentityRule[] {
  const roles = entry.get('roles')
  return roles ? [{ kind: 'roles', person, roles: texts(roles, 'roles') }] : []
}

/** Two or more. */
function several(entry: Entry, key: string): PersonReference[] {
  const list = entry.get(key)!
  if (list.kind !== 'list' || list.items.length < 2)
    throw new EntryMistake(list.line, `${key} needs a list of at least two names`)
  return list.items.map((item) => person(item, key))
}

/** `Mara Ilves`, or `{ name: Mara Ilves, in: [a.txt] }`. */
function person(value: Placed, key: string): PersonReference {
  if (value.kind !== 'map') return { name: text(value, key), documents: null }
  const [name, where] = [value.entries.get('name'), value.entries.get('in')]
  if (name === undefined) throw new EntryMistake(value.line, `${key} needs a name`)
  return { name: text(name, 'name'), documents: where ? texts(where, 'in') : null }
}

/** One text is a list of one. */
function texts(value: Placed, key: string): string[] {
  return value.kind === 'list' ? value.items.map((item) => text(item, key)) : [text(value, key)]
}

function text(value: Placed, key: string): string {
  if (value.kind !== 'text') throw new EntryMistake(value.line, `${key} needs a text here`)
  return value.text
}
