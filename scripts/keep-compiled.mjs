/** Runs the command over our own articles and keeps what V8 made of it: see `src/cli/compiled-modules.ts`. */
import { fileURLToPath } from 'node:url'
import { compiledModules } from '../dist/cli/compiled-modules.js'
import { tuneEngine } from '../dist/cli/tune-engine.js'

tuneEngine(process.versions.v8)
const program = compiledModules(new URL('../dist/bundle/', import.meta.url))
const { main } = /** @type {typeof import('../src/cli/main.ts')} */ (program.load('./main.cjs'))
await main([fileURLToPath(new URL('../fixtures/articles', import.meta.url))])
program.keep()
