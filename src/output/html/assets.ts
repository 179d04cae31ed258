/** The style and the script of the page, which lie readable in `assets/`, and the policy that lets nothing else in. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { packageFile } from '../../text/package-file.ts'

/** Modules that import none but those before them: in this order, and without their imports, they are one script. */
const MODULES = ['dom', 'page', 'data', 'quotes', 'lists', 'entities', 'article', 'search', 'router']

/** Later ones have the last word. */
const STYLES = ['page', 'header', 'overview', 'lists', 'quotes', 'article', 'narrow', 'print']

export interface Assets {
  readonly style: string
  readonly script: string
  /** Content Security Policy: nothing is loaded, sent, framed or run but these two. */
  readonly policy: string
}

export function readAssets(): Assets {
  const style = STYLES.map((name) => read(`${name}.css`)).join('\n')
  const script = MODULES.map((name) => withoutImports(read(`${name}.js`))).join('\n')
  const policy = [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
  return { style, script, policy }
}

function read(name: string): string {
  return readFileSync(packageFile(`assets/report/${name}`), 'utf8')
}

function withoutImports(source: string): string {
  return source.replace(/^import \{[^}]*\} from '[^']*'\n|^export (?=function|const)/gm, '')
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
