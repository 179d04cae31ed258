/** The tests by which `npm run mutate` judges: those of quotes, names and resolve, which need no binary. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['test/{quotes,names,resolve}/**/*.test.ts'], testTimeout: 60_000 },
})
