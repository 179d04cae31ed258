/**
 * Markup that is safe by its making: what is put into a template is text and escaped, unless it is markup itself. Text
 * is cleaned first, so that no mark of an article turns the writing of the page around it.
 */
import { clean } from '../clean.ts'

export class Markup {
  readonly #text: string
  constructor(text: string) {
    this.#text = text
  }
  toString(): string {
    return this.#text
  }
}

export type Part = Markup | string | number | null | readonly Part[]

export function markup(strings: readonly string[], ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((string, i) => string + rendered(parts[i] ?? null)).join(''))
}

function rendered(part: Part): string {
  if (part === null) return ''
  if (part instanceof Markup) return part.toString()
  if (typeof part === 'object') return part.map(rendered).join('')
  return clean(String(part)).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
