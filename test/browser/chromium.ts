// A Chromium for tests, where the machine has one, and axe-core to run in its pages.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium } from 'playwright-core'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
]
export const path = [process.env.CHROMIUM_PATH, ...usual].find(one => one !== undefined && existsSync(one))
if (path === undefined) console.log('Browser tests are skipped: no Chromium was found; CHROMIUM_PATH may name one.')

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]
export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export function launched(): Promise<Browser> {
  return chromium.launch({ executablePath: path!, args: quiet })
}
