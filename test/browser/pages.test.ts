// Pages in a real browser: no finding of axe-core, nothing wider than the screen, and what a person can do with the keyboard.

import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe, launched, path } from './chromium.ts'

let browser: Browser
describe.skipIf(path === undefined)('in Chromium', () => {
  beforeAll(async () => {
    browser = await launched()
  })
  afterAll(async () => browser?.close())

  async function opened(
    file: string,
    width: number,
    colorScheme: 'light' | 'dark' = 'light',
    script = true
  ): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      javaScriptEnabled: script,
      bypassCSP: script
    })
    const page = await context.newPage()
    await page.goto(pathToFileURL(resolve('out', file)).href)
    return page
  }

  test.each([
    ['feed.html', 'light'],
    ['ar/feed.html', 'dark'],
    ['podcast.html', 'dark'],
    ['feeds.html', 'light']
  ] as const)('out/%s has no finding, and fits every screen, %s', async (file, scheme) => {
    const page = await opened(file, 360, scheme)
    await page.evaluate(axe)
    const found = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))')
    const overflow: unknown[] = []
    for (const width of [320, 360, 800, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      overflow.push(await page.evaluate('document.documentElement.scrollWidth - innerWidth'))
    }
    await page.context().close()
    expect([found, overflow]).toEqual([[], [0, 0, 0, 0]])
  })

  test('the address is copied with the keyboard', async () => {
    const page = await opened('feed.html', 800)
    await page.evaluate(
      "Object.defineProperty(navigator, 'clipboard', { value: { async writeText(text) { document.title = text } } })"
    )
    await page.focus('input')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForFunction("document.querySelector('[role=status]').textContent === 'Copied'")
    const title = await page.title()
    await page.context().close()
    expect(title).toBe('https://meridian.example/rss.xml')
  })

  test('without scripts there is an address and no button that does nothing', async () => {
    const page = await opened('feed.html', 800, 'light', false)
    const shown = [await page.isVisible('input'), await page.isVisible('button')]
    await page.context().close()
    expect(shown).toEqual([true, false])
  })

  test('the stylesheet of a feed shows its items', async () => {
    const page = await opened('atom.xml', 800)
    const shown = await page.evaluate(
      "[...document.querySelectorAll('entry > title')].filter(one => one.getBoundingClientRect().height > 0).length"
    )
    await page.context().close()
    expect(shown).toBeGreaterThan(5)
  })
})
