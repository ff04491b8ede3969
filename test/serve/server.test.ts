import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Preview, type PreviewState, preview } from '../../src/serve.ts'

const rss = `<rss version="2.0"><channel><title>Tidings</title><item><title>Fish</title><description>&lt;script&gt;x&lt;/script&gt;"&gt;</description></item></channel></rss>${' '.repeat(2000)}`

const state: PreviewState = {
  title: 'Tidings <b>',
  problems: [
    { rule: 'item/x', level: 'info', place: { file: 'b.md' }, text: 'Small.' },
    { rule: 'item/x', level: 'error', place: { file: 'a.md', line: 3 }, text: '<script>alert(1)</script>' }
  ],
  feeds: [
    { name: 'main', title: 'Main', items: 1, paths: { rss: 'rss.xml' }, changes: [{ kind: 'new', title: 'Fish' }] }
  ],
  coming: [
    { title: 'Later', file: 'c.md', kind: 'opens', time: Date.UTC(2030, 0, 2) },
    { title: 'Sooner', file: 'd.md', kind: 'expires', time: Date.UTC(2029, 0, 2) }
  ],
  authors: [{ name: 'Ida Berg', items: 2, known: false }],
  spellings: ['Ida Berg and Ida Bergh differ by a letter.'],
  files: [{ file: 'a.md', title: 'Fish' }]
}

let folder: string
let shown: Preview

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  const out = join(folder, 'out')
  mkdirSync(join(out, 'section'), { recursive: true })
  writeFileSync(join(out, 'rss.xml'), rss)
  writeFileSync(join(out, 'feed.json'), '{}')
  writeFileSync(join(out, 'feeds.opml'), '<opml/>')
  writeFileSync(join(out, '.dateline.json'), '{}')
  writeFileSync(join(folder, 'secret'), 'secret')
  symlinkSync(join(folder, 'secret'), join(out, 'led-out.xml'))
  shown = await preview({
    out,
    port: 0,
    host: '127.0.0.1',
    state: () => state,
    feed: () => Buffer.from(rss),
    explain: file => [`about ${file}`]
  })
})

afterAll(async () => {
  await shown.close()
  rmSync(folder, { recursive: true })
})

interface Answer {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

// Not fetch, which tidies paths and hosts before it asks.
function asked(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(shown.url)
  return new Promise((done, failed) => {
    request({ hostname, port, path, method, headers }, response => {
      let body = ''
      response.on('data', part => {
        body += part
      })
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }))
    })
      .on('error', failed)
      .end()
  })
}

describe('files of the output folder', () => {
  test.each([
    ['/rss.xml', 'application/xml; charset=utf-8'],
    ['/feed.json', 'application/feed+json; charset=utf-8'],
    ['/feeds.opml', 'text/x-opml; charset=utf-8']
  ])('%s is served as %s', async (path, type) => {
    expect((await asked(path)).headers['content-type']).toBe(type)
  })

  test.each([
    ['if-none-match', 'etag'],
    ['if-modified-since', 'last-modified']
  ])('%s is answered with 304 while nothing has changed', async (name, from) => {
    const { headers } = await asked('/rss.xml')
    expect((await asked('/rss.xml', { [name]: String(headers[from]) })).status).toBe(304)
  })

  test.each(['br', 'gzip'])('are compressed with %s', async encoding => {
    expect((await asked('/rss.xml', { 'accept-encoding': encoding })).headers['content-encoding']).toBe(encoding)
  })

  test('are given in parts, which are never compressed', async () => {
    const part = await asked('/rss.xml', { range: 'bytes=1-3', 'accept-encoding': 'gzip' })
    expect([part.status, part.body, part.headers['content-encoding']]).toEqual([206, 'rss', undefined])
  })

  test('HEAD has the headers alone', async () => {
    const { status, headers, body } = await asked('/rss.xml', {}, 'HEAD')
    expect([status, headers['content-length'], body]).toEqual([200, String(rss.length), ''])
  })

  test('run no script', async () => {
    expect((await asked('/rss.xml')).headers['content-security-policy']).toContain("default-src 'none'")
  })
})

describe('nothing else is served', () => {
  test.each([
    '/../secret',
    '/%2e%2e/secret',
    '/..%2fsecret',
    '/..%5csecret',
    '/section/../../secret',
    '/led-out.xml',
    '/.dateline.json',
    '/.dateline/../../secret',
    '/section/',
    '/section',
    '/%',
    '/%00',
    '/none',
    '/.dateline/reader?feed=none',
    '/.dateline/explain?file=../secret'
  ])('%s is not found', async path => {
    expect((await asked(path)).status).toBe(404)
  })

  test('nobody who came here by another name is answered', async () => {
    expect((await asked('/', { host: 'evil.example' })).status).toBe(403)
  })

  test.each(['POST', 'PUT', 'DELETE'])('%s is refused', async method => {
    expect((await asked('/rss.xml', {}, method)).status).toBe(405)
  })
})

describe('pages of the preview', () => {
  test.each(['/', '/.dateline/reader?feed=main', '/.dateline/explain?file=a.md'])(
    '%s lets no script in',
    async path => {
      const { status, headers, body } = await asked(path)
      expect([status, headers['content-security-policy']]).toEqual([200, expect.stringContaining("script-src 'self'")])
      expect(body.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/.dateline/dashboard.js">'])
    }
  )

  test('errors come first, with the line', async () => {
    const { body } = await asked('/')
    expect(body.indexOf('a.md:3')).toBeGreaterThan(0)
    expect(body.indexOf('a.md:3')).toBeLessThan(body.indexOf('b.md'))
  })

  test('what is coming is in the order of time', async () => {
    const { body } = await asked('/')
    expect(body.indexOf('Sooner')).toBeLessThan(body.indexOf('Later'))
  })

  test('texts of items are in frames that nothing runs in', async () => {
    const { body } = await asked('/.dateline/reader?feed=main')
    expect(body).toContain('<iframe sandbox=""')
    expect(body).toContain('&lt;script&gt;x&lt;/script&gt;&quot;&gt;"></iframe>')
  })

  test('what explain says of a file is a page', async () => {
    expect((await asked('/.dateline/explain?file=a.md')).body).toContain('about a.md')
  })

  test('hear of each build', async () => {
    const { hostname, port } = new URL(shown.url)
    const heard = await new Promise<string>((done, failed) => {
      const call = request({ hostname, port, path: '/.dateline/events' }, response => {
        let text = ''
        response.on('data', part => {
          text += part
          if (!text.includes('built')) shown.built()
          else {
            call.destroy()
            done(text)
          }
        })
      }).on('error', failed)
      call.end()
    })
    expect(heard).toContain('event: built\n')
  })
})
