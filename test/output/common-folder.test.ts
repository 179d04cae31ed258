import { expect, test } from 'vitest'
import { commonFolder } from '../../src/output/common-folder.ts'

test.each([
  [[], ''],
  [['a.txt'], ''],
  [['in/a.txt'], 'in/'],
  [['in/a.txt', 'in/b.txt'], 'in/'],
  [['in/x/a.txt', 'in/xy/a.txt'], 'in/'],
  [['in/a.txt', 'out/a.txt'], ''],
  [['/in/a.txt', '/b.txt', 'stdin'], ''],
])('of %j it is %j', (paths, folder) => {
  expect(commonFolder(paths)).toBe(folder)
})
