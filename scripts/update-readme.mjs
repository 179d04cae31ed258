/** Writes what the README's blocks print now under each of them: `npm run readme`. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { makeFolder, readBlocks, runBlock, showAs } from './readme/blocks.mjs'

const README = new URL('../README.md', import.meta.url)
const folder = makeFolder()
let markdown = readFileSync(README, 'utf8')
for (const block of readBlocks(markdown).reverse()) {
  if (!block.shown) continue
  const { text, start, end } = block.shown
  markdown = `${markdown.slice(0, start)}${showAs(text, runBlock(block, folder))}\n${markdown.slice(end)}`
}
writeFileSync(README, markdown)
rmSync(folder, { recursive: true, force: true })
