/**
 * What the library and the command start from: few files instead of three hundred modules, which cost a third of a short
 * run. The compiled modules stay beside them for the scripts that measure and train.
 */
import { execFileSync } from 'node:child_process'
import { defineConfig, type Plugin } from 'rolldown'

/** The folder has been emptied: what V8 made of other modules of the same names and lengths, it would take for theirs. */
const keepCompiled: Plugin = {
  name: 'keep-compiled',
  writeBundle: () => {
    execFileSync(process.execPath, ['scripts/keep-compiled.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] })
  },
}

export default defineConfig([
  {
    input: { index: 'src/index.ts', worker: 'src/cli/compiled-worker.ts' },
    platform: 'node',
    external: /^[^./]/,
    logLevel: 'warn',
    output: { dir: 'dist/bundle', cleanDir: true, chunkFileNames: '[name].js', sourcemap: true },
  },
  {
    // The libraries are in it, because what is not would be compiled in every run; tinypool starts files of its own.
    input: { main: 'src/cli/main.ts', worker: 'src/worker.ts' },
    platform: 'node',
    external: 'tinypool',
    logLevel: 'warn',
    checks: { pluginTimings: false },
    output: {
      dir: 'dist/bundle',
      format: 'cjs',
      exports: 'named',
      entryFileNames: '[name].cjs',
      chunkFileNames: '[name].cjs',
      sourcemap: true,
    },
    plugins: [keepCompiled],
  },
])
