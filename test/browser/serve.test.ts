// The preview in a real browser: no finding of axe-core, nothing wider than the screen, and nothing that an item brings along runs.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Preview, preview } from '../../src/serve.ts'
import { axe, launched, path } from './chromium.ts'

const hostile = '<script>top.ran = 1</script><img src=x onerror="top.ran = 1"><svg onload="top.ran = 1"></svg>'
const escaped = hostile.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const rss = `<rss version="2.0"><channel><title>Tidings</title><item><title>${escaped}</title><description>${escaped}"&gt;${escaped}</description></item></channel></rss>`

describe.skipIf(path === undefined)('the preview in Chromium', () => {
  let browser: Browser
  let shown: Preview
  let title = 'Tidings'

  beforeAll(async () => {
    shown = await preview({
      out: 'out',
      port: 0,
      host: '127.0.0.1',
      state: () => ({
        title,
        problems: [
          { rule: 'item/x', level: 'error', place: { file: 'a.md', line: 3 }, text: hostile },
          { rule: 'item/x', level: 'warning', place: { file: 'b.md' }, text: 'Second.' }
        ],
        feeds: [
          {
            name: 'main',
            title: hostile,
            items: 1,
            paths: { rss: 'rss.xml' },
            changes: [{ kind: 'new', title: hostile }]
          }
        ],
        coming: [{ title: 'Later', file: 'a.md', kind: 'opens', time: Date.UTC(2030, 0, 2) }],
        authors: [{ name: 'ليلى الحداد', items: 2, known: false }],
        spellings: ['Ida Berg and Ida Bergh differ by a letter.'],
        files: [{ file: 'a.md', title: hostile }]
      }),
      feed: () => Buffer.from(rss),
      explain: () => [hostile]
    })
    browser = await launched()
  })

  afterAll(async () => {
    await browser?.close()
    await shown?.close()
  })

  test.each(['', '.dateline/reader?feed=main', '.dateline/explain?file=a.md'])(
    '/%s runs nothing of an item',
    async address => {
      const page = await browser.newPage()
      await page.goto(shown.url + address, { waitUntil: 'load' })
      expect(await page.evaluate('globalThis.ran')).toBeUndefined()
      await page.close()
    }
  )

  test.each([
    ['', 'dark'],
    ['', 'light'],
    ['.dateline/reader?feed=main', 'light'],
    ['.dateline/explain?file=a.md', 'dark']
  ] as const)('/%s has no finding, and fits a phone, %s', async (address, colorScheme) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, colorScheme, bypassCSP: true })
    const page = await context.newPage()
    await page.goto(shown.url + address)
    await page.evaluate(axe)
    const found = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))')
    const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    await context.close()
    expect([found, over]).toEqual([[], 0])
  })

  test('the page follows a build by itself', async () => {
    const page = await browser.newPage()
    const listening = page.waitForResponse(/events$/)
    await page.goto(shown.url)
    await listening
    title = 'Later tidings'
    shown.built()
    await page.waitForFunction('document.querySelector("h1").textContent === "Later tidings"')
    await page.close()
  })
})
