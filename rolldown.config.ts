/**
 * What the command and the library start from: few files instead of three hundred modules, which cost a third of a short
 * run. The libraries stay outside, and the compiled modules stay beside it for the scripts that measure and train.
 */
import { defineConfig } from 'rolldown'

export default defineConfig({
  input: { main: 'src/cli/main.ts', index: 'src/index.ts', worker: 'src/worker.ts' },
  platform: 'node',
  external: /^[^./]/,
  logLevel: 'warn',
  output: { dir: 'dist/bundle', chunkFileNames: '[name].js', sourcemap: true },
})
