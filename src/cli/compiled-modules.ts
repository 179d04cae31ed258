/**
 * Modules that V8 need not compile again: beside each lies what V8 made of it in a run before, with the functions that were
 * called then. Compiling them took a sixth of the time of five articles. V8 sees for itself whether it fits, and compiles
 * as ever where its version or its settings are others. Only for CommonJS Node.js 20 has a way to do this.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Script } from 'node:vm'

export interface CompiledModules {
  /** The exports of a file of the folder: "./main.cjs". */
  load(name: string): unknown
  /** Keeps what V8 has compiled of the modules loaded so far. */
  keep(): void
}

/** @param folder its URL, with a slash at the end */
export function compiledModules(folder: URL): CompiledModules {
  const outside = createRequire(folder)
  const modules = new Map<string, { readonly script: Script; exports: unknown }>()

  function load(name: string): unknown {
    if (!name.startsWith('./')) return outside(name)
    const known = modules.get(name)
    if (known) return known.exports
    const filename = outside.resolve(name)
    const script = new Script(
      `(function (exports, require, module, __filename) {${readFileSync(filename, 'utf8')}\n})`,
      { filename, cachedData: compiledBefore(filename) },
    )
    const module = { script, exports: {} }
    modules.set(name, module)
    script.runInThisContext()(module.exports, load, module, filename)
    return module.exports
  }

  function keep(): void {
    for (const [name, { script }] of modules) {
      writeFileSync(`${outside.resolve(name)}${COMPILED}`, script.createCachedData())
    }
  }

  return { load, keep }
}

const COMPILED = '.compiled'

function compiledBefore(filename: string): Buffer | undefined {
  try {
    return readFileSync(`${filename}${COMPILED}`)
  } catch {
    return undefined
  }
}
