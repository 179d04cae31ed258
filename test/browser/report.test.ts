/** The report in a browser, made by the real binary from our own articles and from one that means harm. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { shell } from '../binary.ts'
import { CHROMIUM, launch } from './chromium.ts'

const ARTICLES = fileURLToPath(new URL('../../fixtures/articles', import.meta.url))
const require = createRequire(import.meta.url)
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
/** What axe finds, with the first element of each fault. */
const FAULTS =
  'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))'
const scratch = mkdtempSync(join(tmpdir(), 'verbatim-report-'))

const HOSTILE = `</script><script>window.harmed = 1</script> <img src=x onerror="window.harmed = 1">

“</script><script>window.harmed = 1</script><!-- <b>We &lt;sail&gt; &amp; fish \u202e,” said Mara Dell in Oulu.

“Never &quot;again&quot; 'here'," ' onload=window.harmed=1 x='” Anna <i>Brandt</i> told Mara Dell.
`

if (CHROMIUM === undefined)
  console.warn('no Chromium on this machine (VERBATIM_CHROMIUM): the report is not looked at')

describe.skipIf(CHROMIUM === undefined)('the report in a browser', { timeout: 60_000 }, () => {
  let browser: Browser
  let page: Page
  const complaints: string[] = []
  const addresses = new Map<string, string>()

  async function open(name: string, options = {}): Promise<Page> {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options })
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) complaints.push(`wants ${request.url()}`)
    })
    await page.goto(addresses.get(name)!)
    return page
  }
  /** As if the address had been typed; two frames later the page is there. */
  const go = (hash: string) =>
    page.evaluate(
      `location.hash = ${JSON.stringify(hash)}; new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))`,
    )
  const heading = () => page.locator('h1:visible').innerText()
  const focused = () => page.evaluate<string>('document.activeElement.textContent')

  beforeAll(async () => {
    const hostile = join(scratch, 'hostile.txt')
    writeFileSync(hostile, HOSTILE)
    for (const [name, input] of [
      ['articles', '.'],
      ['hostile', hostile],
    ] as const) {
      const output = join(scratch, `${name}.html`)
      const { status, stderr } = await shell(`analyze ${input} --format html -o ${output}`, ARTICLES)
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      addresses.set(name, pathToFileURL(output).href)
    }
    browser = await launch()
  }, 60_000)
  afterEach(async () => {
    await page?.close()
    expect(complaints.splice(0)).toEqual([])
  })
  afterAll(() => browser?.close())

  it('shows what there is most of before any script has run', async () => {
    await open('articles', { javaScriptEnabled: false })
    expect(await page.locator('.bars').first().innerText()).toContain('Nino Abashidze')
    expect(await page.locator('svg.map .land').count()).toBe(1)
  })

  it('leads from a name to all that person said, and on to the words in the article', async () => {
    await open('articles')
    await page.click('.bars >> text=Mair Pugh')
    expect(await heading()).toBe('Mair Pugh')
    expect(await focused()).toBe('Mair Pugh')
    expect(await page.title()).toContain('Mair Pugh')
    const quotes = await page.locator('.quotes blockquote').allInnerTexts()
    expect(quotes).toContain('“Tell him the sea doesn’t close.”')
    await page.locator('.quotes li', { hasText: 'sea doesn’t close' }).locator('a').last().click()
    expect(await page.locator('mark.here').innerText()).toContain('Tell him the sea doesn’t close.')
    expect(await page.locator('mark.here').isVisible()).toBe(true)
    await page.goBack()
    expect(await heading()).toBe('Mair Pugh')
  })

  it('marks people, places and quotations in an article, and leaves off what is not wanted', async () => {
    await open('articles')
    await page.click('text=Husband and wife give rival accounts')
    expect(await page.locator('.text .person').first().isVisible()).toBe(true)
    expect(await page.locator('.text .place').first().innerText()).toBe('Hobart')
    const marked = await page.locator('.text mark').allInnerTexts()
    expect(marked).toContain('“You would have to ask Judith.”')
    const speaker = page.locator('.text .says', { hasText: 'Leonard Castellane' })
    expect(await speaker.first().isVisible()).toBe(true)
    await page.getByRole('checkbox', { name: 'Quotations' }).uncheck()
    expect(await speaker.first().isVisible()).toBe(false)
  })

  it('shows the text of an article whole, with the hyphens of its page width mended', async () => {
    await open('articles')
    await page.click('text=Coast guard to stay on island')
    const text = (await page.locator('.text').innerText()).replace(/\s+/g, ' ')
    expect(text).toContain('that a unit of the coast guard would remain on Hailuoto through the winter')
  })

  it('narrows the quotations by words, kind and speaker', async () => {
    await open('articles')
    await page.click('nav >> text=Quotations')
    const shown = async () => Number.parseInt(await page.locator('#status').innerText(), 10)
    await expect.poll(shown).toBeGreaterThan(0)
    const all = await shown()
    await page.fill('text=Words or speaker', 'MAIR PUGH')
    await expect.poll(shown).toBeLessThan(all)
    for (const quote of await page.locator('.quotes li').allInnerTexts()) expect(quote).toContain('Mair Pugh')
    expect(await shown()).toBe(await page.locator('.quotes li').count())
    await page.fill('text=Words or speaker', '')
    await expect.poll(shown).toBe(all)
    await page.selectOption('label:has-text("Speaker") select', 'unknown')
    expect(await page.locator('.quotes li').first().innerText()).toContain('Speaker not found')
  })

  it('finds people without their accents, places, articles and words of quotations', async () => {
    await open('articles')
    await page.fill('#search', 'evariste')
    await expect.poll(heading).toBe('“evariste”')
    expect(await page.locator('.found').first().innerText()).toContain('Évariste Nkurikiye')
    await page.fill('#search', 'sea doesn’t')
    await expect.poll(() => page.locator('.quotes').innerText()).toContain('the sea doesn’t close')
    expect(await page.evaluate('document.activeElement.id')).toBe('search')
    await page.fill('#search', '')
    await expect.poll(heading).toBe('Who said what')
  })

  it('sorts a list by the column whose head is pressed', async () => {
    await open('articles')
    await page.click('nav >> text=People')
    await page.getByRole('button', { name: 'Name' }).click()
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending')
    const names = await page.locator('tbody a:visible').allInnerTexts()
    const fold = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    expect(names.map(fold)).toEqual(names.map(fold).sort())
  })

  it('can be used by the keys alone', async () => {
    await open('articles')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Skip to the content')
    await page.keyboard.press('Enter')
    await expect.poll(focused).toBe('Who said what')
    await page.keyboard.press('Tab')
    const first = await focused()
    await page.keyboard.press('Enter')
    await expect.poll(heading).toBe(first)
    await expect.poll(focused).toBe(first)
  })

  it.each(['light', 'dark'] as const)('has nothing that axe finds fault with (%s)', async (colorScheme) => {
    await open('articles', { colorScheme })
    await page.evaluate(AXE)
    for (const address of [
      '',
      'people',
      'quotes',
      'articles',
      'article:3',
      'person:mair-pugh',
      'search:tema',
    ]) {
      await go(address)
      const found = await page.evaluate(FAULTS)
      expect(found, address).toEqual([])
    }
  })

  it('does nothing that an article tells it to', async () => {
    await open('hostile')
    for (const address of [
      '',
      'people',
      'quotes',
      'articles',
      'article:1',
      'search:%3Cscript%3E',
      '%E0%A4%A',
      'article:x:y',
    ]) {
      await go(address)
      expect(await page.evaluate('"harmed" in window'), address).toBe(false)
      expect(await page.locator('img, iframe, i, main b b').count()).toBe(0)
    }
    await go('article:1')
    expect(await page.locator('main').innerText()).toContain('</script><script>window.harmed = 1</script>')
    expect(await page.content()).not.toContain('\u202e')
  })
})
