/**
 * What a worker thread of the bundle begins with: `worker.ts`, with what V8 made of it when the program was built. Each
 * thread compiles for itself, which took a tenth of the time of sixty articles.
 */
import { compiledModules } from './compiled-modules.ts'

const bundle = compiledModules(new URL('./', import.meta.url))

export default (bundle.load('./worker.cjs') as typeof import('../worker.ts')).default
