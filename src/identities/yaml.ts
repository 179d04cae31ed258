/** The door to yaml: a text as plain values that know their lines. */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'

/** A value of the file, with the line on which it begins. */
export type Placed =
  | { readonly kind: 'text'; readonly line: number; readonly text: string }
  | { readonly kind: 'list'; readonly line: number; readonly items: readonly Placed[] }
  | { readonly kind: 'map'; readonly line: number; readonly entries: ReadonlyMap<string, Placed> }
  | { readonly kind: 'nothing'; readonly line: number }

export type Parsed =
  | { readonly ok: true; readonly value: Placed }
  | { readonly ok: false; readonly line: number; readonly problem: string }

/** Reads YAML 1.2; of several mistakes the first. */
export function parseYaml(text: string): Parsed {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, schema: 'failsafe', prettyErrors: false })
  const lineAt = (offset: number) => Math.max(1, lineCounter.linePos(offset).line)
  const [error] = document.errors
  if (error) return { ok: false, line: lineAt(error.pos[0]), problem: oneLine(error.message) }
  return { ok: true, value: placed(document.contents, 1) }

  function placed(node: unknown, around: number): Placed {
    const line = lineOf(node) ?? around
    if (isScalar(node)) {
      const text = String(node.value ?? '')
        .trim()
        .replace(/\s+/g, ' ')
      return text === '' ? { kind: 'nothing', line } : { kind: 'text', line, text }
    }
    if (isSeq(node)) return { kind: 'list', line, items: node.items.map((item) => placed(item, line)) }
    if (isMap(node)) {
      const entries = node.items.map(({ key, value }) => {
        const at = lineOf(key) ?? line
        return [isScalar(key) ? String(key.value) : '', placed(value, at)] as const
      })
      return { kind: 'map', line, entries: new Map(entries) }
    }
    return { kind: 'nothing', line }
  }

  function lineOf(node: unknown): number | undefined {
    const range = (node as Node | null)?.range
    return range ? lineAt(range[0]) : undefined
  }
}

function oneLine(message: string): string {
  return message.replace(/\s+/g, ' ').trim()
}
