import { safeJson } from '../safe-json.ts'
import { Markup } from './markup.ts'

/**
 * Data for the script of the page. A browser ends a script element at "</script", and begins a comment at "<!--", wherever
 * they stand: no "<" is left, and it can only have stood inside of strings.
 */
export function embedded(id: string, value: unknown): Markup {
  const json = safeJson(value).replaceAll('<', '\\u003c')
  return new Markup(`<script type="application/json" id="${id}">${json}</script>\n`)
}
