// The real command: it serves what it built, and follows a change.
import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { at, run, setUp, start, story, until, write } from './command.ts'

setUp()

test('serve builds, shows the newsroom, and follows a change', async () => {
  write({ 'items/fish.md': story('Fish') })
  const { child, said, ended } = start(['serve', '--port', '0'])
  try {
    await until(() => /http:\S+/.test(said()), 'an address')
    const [url = ''] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said()) ?? []
    await until(() => said().includes('Watching'), 'the first build')
    const feed = await fetch(`${url}rss.xml`)
    expect([feed.status, feed.headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8'])
    const events = await fetch(`${url}.dateline/events`)
    writeFileSync(at('items/whale.md'), story('Whale'))
    let heard = ''
    for await (const part of events.body!) {
      heard += Buffer.from(part).toString()
      if (heard.includes('event: built')) break
    }
    expect(await (await fetch(url)).text()).toContain('Whale')
  } finally {
    child.kill('SIGTERM')
  }
  expect((await ended).code).toBe(0)
})

test('where it cannot listen, it says what to change', () => {
  write({ 'items/fish.md': story('Fish') })
  const { code, err } = run(['serve', '--host', '203.0.113.7'])
  expect([code, err]).toEqual([2, expect.stringContaining('give another --host or --port')])
})
