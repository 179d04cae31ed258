import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const SRC = fileURLToPath(new URL('../src/', import.meta.url))
const LEAVES = ['text', 'lexicon', 'names', 'files']
/** The files that join stages, and the pool of threads and the command line, which join those files. */
const JOINTS = [
  'analyze.ts',
  'analyze-long.ts',
  'analyze-input.ts',
  'analyze-files.ts',
  'worker.ts',
  'index.ts',
  'pool',
  'cli',
]
/** The terminal's libraries keep to a folder or two; every other library comes in by one file. */
const DOORS = new Map([
  ['chalk', ['output', 'cli']],
  ['commander', ['cli']],
])

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .sort()
const modules = files.map((path) => {
  const code = readFileSync(join(SRC, path), 'utf8')
  const specifiers = [...code.matchAll(/(?:^(?:import|export|\}).* from |\bimport\()'([^'\n]+)'/gm)].map(
    (match) => match[1]!,
  )
  return { path, code, folder: path.includes('/') ? path.split('/')[0]! : '', specifiers }
})

test('a stage imports the model, its own folder and the leaf folders, no other stage', () => {
  const strays = modules.flatMap(({ path, folder, specifiers }) => {
    if (JOINTS.includes(folder || path)) return []
    const targets = specifiers
      .filter((name) => name.startsWith('.'))
      .map((name) => posix.join(dirname(path), name))
    const allowed = (to: string) => to === 'model.ts' || [folder, ...LEAVES].includes(to.split('/')[0]!)
    return targets.filter((to) => !allowed(to)).map((to) => `${path} → ${to}`)
  })
  expect(strays).toEqual([])
})

test('no module needs itself by way of others, not even for a type', () => {
  const targetsOf = new Map(
    modules.map(({ path, specifiers }) => [
      path,
      specifiers.filter((name) => name.startsWith('.')).map((name) => posix.join(dirname(path), name)),
    ]),
  )
  const done = new Set<string>()
  const circles: string[] = []
  const follow = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '))
    else if (!done.has(path)) for (const to of targetsOf.get(path) ?? []) follow(to, [...way, path])
    done.add(path)
  }
  for (const { path } of modules) follow(path, [])
  expect(circles).toEqual([])
})

test('each outside library comes in by one file', () => {
  const users = new Map<string, Set<string>>()
  for (const { path, folder, specifiers } of modules) {
    for (const name of specifiers.filter((specifier) => !/^(?:\.|node:)/.test(specifier))) {
      const door = DOORS.get(name)?.includes(folder) ? 'its door' : path
      users.set(name, (users.get(name) ?? new Set()).add(door))
    }
  }
  expect([...users].filter(([, doors]) => doors.size > 1)).toEqual([])
})

test('nothing below the command line prints or touches the process', () => {
  // Standard input is an input like a file: the reader may read it.
  const strays = modules.filter(({ folder, code }) => {
    const rest = folder === 'reader' ? code.replaceAll('process.stdin', '') : code
    return folder !== 'cli' && /\bconsole\.|\bprocess\./.test(rest)
  })
  expect(strays.map(({ path }) => path)).toEqual([])
})
