/**
 * No regular expression may take longer than linear time: one hostile paragraph would hold up a whole pile. scslre is the
 * checker behind eslint-plugin-regexp. It sees two repetitions that trade letters (`\s*:\s*`, `(a+)+`) and one that
 * is tried again from each letter it has passed (`\s+$`).
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { RegExpParser } from '@eslint-community/regexpp'
import { analyse } from 'scslre'
import ts from 'typescript'
import { expect, test } from 'vitest'

const SRC = fileURLToPath(new URL('../src/', import.meta.url))
const parser = new RegExpParser()

/** What is wrong with a regular expression, given as a literal; nothing for a linear one. */
function superLinear(literal: string): string[] {
  const { pattern, flags } = parser.parseLiteral(literal)
  const { reports } = analyse({ pattern, flags }, { reportTypes: { Move: true, Self: true, Trade: true } })
  return reports.map(({ type, exponential }) => `${type}${exponential ? ', exponential' : ''}`)
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))

function writtenIn(path: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text)
    ts.forEachChild(node, visit)
  }
  const code = readFileSync(SRC + path, 'utf8')
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest))
  return found
}

/** Those put together with `new RegExp`, which stand in no file as they are: taken down as our modules make them. */
async function madeByModules(): Promise<string[]> {
  const made: string[] = []
  const { RegExp: original } = globalThis
  globalThis.RegExp = new Proxy(original, {
    construct(target, args) {
      const pattern = Reflect.construct(target, args)
      if (new Error().stack?.split('\n')[2]?.includes('/src/')) made.push(String(pattern))
      return pattern
    },
  })
  try {
    for (const path of files.filter((file) => !file.endsWith('worker.ts')))
      await import(/* @vite-ignore */ SRC + path)
  } finally {
    globalThis.RegExp = original
  }
  return made
}

test('every regular expression in the code takes linear time', () => {
  const all = files.flatMap((path) => writtenIn(path).map((literal) => ({ path, literal })))
  expect(all.length).toBeGreaterThan(300)
  expect(all.filter(({ literal }) => superLinear(literal).length > 0)).toEqual([])
})

test('so does every one that is put together', async () => {
  const made = await madeByModules()
  expect(made.length).toBeGreaterThan(10)
  expect(made.filter((literal) => superLinear(literal).length > 0)).toEqual([])
}, 60_000)

test('the checker sees what it is asked to see', () => {
  expect(superLinear('/^(?:a+)+b/')).toEqual(['Self, exponential'])
  expect(superLinear('/^a*:a*a*$/')).toEqual(['Trade'])
  expect(superLinear('/\\s+$/')).toEqual(['Move'])
  expect(superLinear('/^\\s+$/')).toEqual([])
})
