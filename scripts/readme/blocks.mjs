/**
 * The README's blocks: which there are, what they print, and how the output is shown. The test compares it with what the
 * README shows; `npm run readme` writes it there.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * @typedef {object} Block
 * @property {string} language
 * @property {string} code
 * @property {{ text: string, start: number, end: number } | null} shown
 *   The `text` or `json` block right after it, which shows its output, and where in the README that stands.
 */

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const FENCE = /^```(\w+)\n([\s\S]*?)^```$/gm
const SET_UP = 'npm ci && '

/** @param {string} markdown @returns {Block[]} */
export function readBlocks(markdown) {
  const fences = [...markdown.matchAll(FENCE)].map(({ 0: whole, 1: language = '', 2: body = '', index }) => {
    const start = index + whole.indexOf('\n') + 1
    return {
      language,
      code: body.trimEnd(),
      index,
      start,
      end: start + body.length,
      after: index + whole.length,
    }
  })
  return fences.map(({ language, code, after }, position) => {
    const next = fences[position + 1]
    const isOutput =
      next && /^(?:text|json)$/.test(next.language) && !markdown.slice(after, next.index).trim()
    return { language, code, shown: isOutput ? { text: next.code, start: next.start, end: next.end } : null }
  })
}

/** A folder as a user has it: the articles in it, `analyze` on the path, the package installed. */
export function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-readme-'))
  for (const name of ['bin', 'fixtures']) symlinkSync(join(ROOT, name), join(folder, name))
  for (const name of ['path', 'node_modules']) mkdirSync(join(folder, name))
  symlinkSync(join(ROOT, 'bin/analyze.js'), join(folder, 'path/analyze'))
  symlinkSync(ROOT, join(folder, 'node_modules/verbatim'))
  return folder
}

/**
 * What a block prints; the set-up in front of the first one is taken as done.
 * @param {Block} block @param {string} folder
 */
export function runBlock({ language, code }, folder) {
  const [command, ...args] =
    language === 'sh'
      ? ['bash', '-e', '-o', 'pipefail', '-c', code.replace(SET_UP, '')]
      : [process.execPath, '--input-type=module', '--eval', code]
  const PATH = [join(folder, 'path'), process.env.PATH].join(delimiter)
  const env = { ...process.env, PATH, NO_COLOR: '1' }
  return execFileSync(command ?? '', args, {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/**
 * The output in the form in which the README shows it. Lines `…` stand for what is left out; a piece between two of them
 * is found again by the first words of its first line, and keeps its number of lines.
 * @param {string} shown @param {string} printed
 */
export function showAs(shown, printed) {
  const lines = printed.trimEnd().split('\n')
  if (!/^…$/m.test(shown)) return lines.join('\n')
  let from = 0
  const pieces = shown.split(/^…$/m).map((piece) => {
    const wanted = piece.trim() === '' ? [] : piece.replace(/^\n|\n$/g, '').split('\n')
    const [anchor = ''] = (wanted[0] ?? '').split('  ')
    const found = lines.findIndex((line, index) => index >= from && line.startsWith(anchor))
    const start = from === 0 ? 0 : Math.max(from, found)
    from = start + wanted.length
    return lines.slice(start, from).join('\n')
  })
  return pieces.join('\n…\n').trim()
}
