// The door of `check`: options, formats, and input that nobody means well with.
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { limits } from '../../src/syntax/xml/fault.ts'
import { fc, runs } from '../fuzz.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const channel =
  '<title>Harbour</title><link>https://example.org/</link><description>News</description><language>en</language>'

function rss(inside: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>${channel}
<atom:link rel="self" href="https://example.org/rss.xml"/>${inside}</channel></rss>`
}

function item(id: string, inside = ''): string {
  return `<item><title>Fish</title><guid isPermaLink="false">tag:example.org,2026:${id}</guid>${inside}</item>`
}

const rules = (text: string, options = {}): string[] => check(bytes(text), options).problems.map(({ rule }) => rule)

describe('check', () => {
  test('says which format a feed has', () => {
    expect(check(bytes(rss(''))).format).toBe('rss')
    expect(check(bytes('<feed xmlns="http://www.w3.org/2005/Atom"/>')).format).toBe('atom')
    expect(check(bytes('{"version":"https://jsonfeed.org/version/1.1"}')).format).toBe('json')
    expect(check(bytes('<opml version="2.0"/>')).format).toBe('opml')
    expect(check(bytes('<html/>')).format).toBe('other')
    expect(check(bytes('')).format).toBe('other')
  })

  test('another format than the one asked for is an error', () => {
    expect(rules(rss(''), { format: 'atom' })).toContain('feed/format')
    expect(rules(rss(''), { format: 'rss' })).toEqual([])
  })

  test.each([
    ['gzip', gzipSync(rss(item('a')))],
    ['zip', Buffer.from('PK\x03\x04…')],
    ['zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0])]
  ])('a packed file is named as one, and nothing else is said of it: %s', (name, packed) => {
    expect(check(packed).problems.map(({ rule, text }) => [rule, text.includes(name)])).toEqual([['feed/packed', true]])
  })

  test('of a web page one thing is said', () => {
    expect(rules('<!doctype html><html lang=en><p>News<br>&nbsp;')).toEqual(['feed/page'])
    expect(rules('<!-- News -->\n<HTML><p>News')).toEqual(['feed/page'])
  })

  test.each([
    ['nothing', '', 'feed/empty-file', 'This file is empty'],
    ['white space', '\ufeff \n', 'feed/empty-file', 'This file is empty'],
    ['a letter', 'Dear Ida,\nthe feed is gone.', 'feed/text', 'not XML'],
    ['a GIF', 'GIF89a\0\0', 'feed/binary', 'a GIF image'],
    ['a PDF', '%PDF-1.4 <</Length 1>>', 'feed/binary', 'a PDF document'],
    ['a package.json', '{"name":"harbour","version":"1.0.0"}', 'json/no-feed', 'not a JSON Feed']
  ])('of what is no feed one thing is said: %s', (_, given, rule, words) => {
    const { problems, format } = check(bytes(given))
    expect(problems.map(one => one.rule)).toEqual([rule])
    expect(problems[0]?.text).toContain(words)
    expect(format).not.toBe('rss')
  })

  test('a PNG is named as one', () => {
    const [problem, ...rest] = check(Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1')).problems
    expect(problem?.text).toContain('a PNG image')
    expect(rest).toEqual([])
  })

  test('a sitemap is named as one', () => {
    const { problems } = check(bytes('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>'))
    expect(problems.find(({ rule }) => rule === 'feed/root')?.text).toContain('a sitemap')
  })

  test('words of a server before a feed do not hide it', () => {
    expect(rules(`Warning: no connection\n${rss('')}`)).toContain('xml/well-formed')
  })

  test('a feed over a megabyte is named', () => {
    const long = rss(item('a', `<description>${'Fish and chips. '.repeat(70_000)}</description>`))
    expect(rules(long)).toEqual(['feed/size'])
    expect(rules(rss(item('a')))).toEqual([])
  })

  test('a rule can be turned off, or given another level', () => {
    const wrong = rss(item('a', '<author>Ida Berg</author>'))
    expect(rules(wrong)).toEqual(['rss/author-email'])
    expect(rules(wrong, { rules: { 'rss/author-email': 'off' } })).toEqual([])
    expect(check(bytes(wrong), { rules: { 'rss/author-email': 'info' } }).problems[0]?.level).toBe('info')
  })

  test('problems name the file, the W3C class, what is wrong and what to do', () => {
    const [problem] = check(bytes(rss(item('a', '<author>Ida Berg</author>'))), { file: 'rss.xml' }).problems
    expect(problem).toEqual({
      rule: 'rss/author-email',
      level: 'error',
      place: { file: 'rss.xml', line: 3, column: 139 },
      text: 'This must be an e-mail address: author “Ida Berg”. Write “ida@example.org (Ida Berg)”, or use dc:creator for a name without an address.',
      w3c: 'InvalidContact'
    })
  })

  test('without a clock nothing lies in the future', () => {
    const later = rss(item('a', '<pubDate>Tue, 30 Sep 2036 21:05:00 GMT</pubDate>'))
    expect(rules(later)).toEqual([])
    expect(rules(later, { now: Date.UTC(2026, 10, 1) })).toEqual(['date/plausible'])
  })

  test('with an address, the feed’s own link is compared with it', () => {
    expect(rules(rss(''), { base: 'https://example.org/rss.xml' })).toEqual([])
    expect(rules(rss(''), { base: 'https://example.org/feed/' })).toEqual(['atom/self-elsewhere'])
  })

  test('HTML is looked into, unless it is not wanted', () => {
    const script = rss(item('a', '<description>&lt;script&gt;1&lt;/script&gt;</description>'))
    expect(rules(script)).toEqual(['html/risky-element'])
    expect(rules(script, { html: false })).toEqual([])
  })

  test('problems come in the order of the text', () => {
    const { problems } = check(bytes(rss(`${item('a', '<author>x</author>')}${item('a')}<ttl>0</ttl>`)))
    expect(problems.map(({ rule }) => rule)).toEqual([
      'rss/author-email',
      'rss/guid-twice',
      'rss/ttl',
      'rss/items-last'
    ])
  })

  test('the same bytes in UTF-16 and UTF-8 are judged alike', () => {
    const text = rss(item('käse', '<author>Ida Berg</author>')).replace('utf-8', 'utf-16')
    const wide = new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]))
    expect(check(wide).problems.map(({ rule }) => rule)).toEqual(['rss/author-email'])
  })
})

describe('encodings', () => {
  const declaring = (name: string): string => rss(item('a')).replace(' encoding="utf-8"', name && ` encoding="${name}"`)
  const wide = (name: string, mark = ''): Buffer => Buffer.from(mark + declaring(name), 'utf16le')
  const found = (given: Buffer): string[] => check(given).problems.map(({ rule }) => rule)

  test.each([
    ['utf-8', wide('utf-8')],
    ['utf-8, big-endian', wide('utf-8').swap16()],
    ['iso-8859-1', wide('iso-8859-1')],
    ['nothing', wide('')],
    ['nothing, from the root element on', Buffer.from(declaring('').replace(/^.*\n/, ''), 'utf16le')],
    ['utf-8, with a mark', wide('utf-8', '\ufeff')]
  ])('UTF-16 that declares %s is an error', (_, given) => {
    expect(found(given)).toEqual(['encoding/mismatch'])
  })

  test('without a byte order mark none is spoken of', () => {
    const [problem] = check(wide('utf-8')).problems
    expect(problem?.text).toContain('declared as utf-8, written in UTF-16')
    expect(problem?.text).not.toMatch(/mark/i)
  })

  test.each(['iso-8859-1', 'windows-1252', 'utf-16', 'shift_jis'])(
    'UTF-8 with a mark that declares %s is an error',
    name => {
      const given = Buffer.from(`\ufeff${declaring(name)}`)
      expect(
        check(given)
          .problems.filter(({ level }) => level === 'error')
          .map(({ rule }) => rule)
      ).toEqual(['encoding/mismatch'])
    }
  )

  test('UTF-16 that says so is in order, with a mark and in two orders of bytes', () => {
    expect(found(wide('utf-16', '\ufeff'))).toEqual([])
    expect(found(wide('utf-16', '\ufeff').swap16())).toEqual([])
    expect(found(wide('utf-16le'))).toEqual([])
  })

  test('a JSON Feed may not begin with a byte order mark, and is checked to its end', () => {
    const feed = '{"version":"https://jsonfeed.org/version/1.1","title":"Harbour","items":[{"content_text":"Fish"}]}'
    expect(rules(`\ufeff${feed}`)).toEqual(['json/byte-order-mark', ...rules(feed)])
    expect(rules(feed)).toContain('json/id-missing')
  })
})

describe('hostile input', () => {
  test('elements a hundred thousand deep are refused', () => {
    expect(rules('<a>'.repeat(100_000))).toEqual(expect.arrayContaining(['xml/limit']))
  })

  test('a million items are read one by one', () => {
    const many = rss(Array.from({ length: 100_000 }, (_, i) => `<item><title>${i}</title></item>`).join(''))
    const { problems } = check(bytes(many))
    expect(problems.filter(({ rule }) => rule === 'rss/guid')).toHaveLength(1000)
  })

  test('a hoard of elements that are no items is refused', () => {
    expect(rules(rss('<category/>'.repeat(limits.elements + 1)))).toContain('xml/limit')
  })

  test('a text in a million pieces is refused', () => {
    expect(rules(rss(`<category>${'a<!---->'.repeat(limits.texts + 1)}</category>`))).toContain('xml/limit')
  })

  test('references without end are resolved, and none is cut in two', () => {
    const given = rss(item('a', `<author>${'&#x26;\r\n&lt;'.repeat(50_000)}${`&#${'0'.repeat(60_000)}65;`}</author>`))
    expect(rules(given)).toContain('text/too-long')
    const whole = rss(item('a', `<category>${'a&#x26;'.repeat(100_000)}&lt;b&gt;x&lt;/b&gt;</category>`))
    expect(rules(whole)).toContain('text/html')
  })

  test('one attribute of many megabytes is read', () => {
    expect(rules(rss(`<category domain="${'a'.repeat(20_000_000)}">Fish</category>`))).toEqual(['feed/size'])
  })

  test('a thousand attributes and more are refused', () => {
    const many = Array.from({ length: limits.attributes + 1 }, (_, i) => `a${i}=""`).join(' ')
    expect(rules(rss(`<category ${many}/>`))).toContain('xml/limit')
  })

  test('entities that grow are refused, and those that hold themselves', () => {
    const declared = (entities: string) =>
      `<!DOCTYPE rss [${entities}]>${rss('<category>&a;</category>').split('\n').slice(1).join('')}`
    const big = `<!ENTITY b "${'b'.repeat(10_000)}"><!ENTITY a "${'&b;'.repeat(3000)}">`
    expect(rules(declared(big))).toContain('xml/limit')
    expect(rules(declared('<!ENTITY a "&b;"><!ENTITY b "&a;">'))).toContain('xml/well-formed')
  })

  test('the same long entity again and again is refused', () => {
    const text = `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(50_000)}">]><rss><channel><title>${'&a;'.repeat(50_000)}</title></channel></rss>`
    expect(rules(text)).toContain('xml/limit')
  })

  test('many ampersands, angle brackets and quotes take no time to speak of', () => {
    for (const sign of ['&', '<', '>', '"', "'", ']]>', '<!--', '<![CDATA[', '&a', '&#', '(', '@', 'a@a.', '%', '[']) {
      expect(check(bytes(rss(`<author>${sign.repeat(50_000)}</author>`))).format).toMatch(/rss|other/)
      expect(check(bytes(rss(`<guid>${sign.repeat(50_000)}</guid>`))).format).toMatch(/rss|other/)
      expect(check(bytes(rss(`<pubDate>${sign.repeat(50_000)}</pubDate>`))).format).toMatch(/rss|other/)
    }
  })
})

describe('any input', () => {
  const place = new URL('../cases/check/', import.meta.url)
  const corpus = ['xml', 'rss', 'atom'].flatMap(folder =>
    readdirSync(new URL(`${folder}/`, place)).map(file => readFileSync(new URL(`${folder}/${file}`, place)))
  )

  test('bytes changed anywhere get an answer with places inside the text', () => {
    const changed = fc.tuple(fc.constantFrom(...corpus), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 5 }))
    fc.assert(
      fc.property(changed, ([original, changes]) => {
        const copy = Uint8Array.from(original)
        for (const [at, byte] of changes) copy[at % copy.length] = byte
        const { problems } = check(copy, { now: 0 })
        for (const { place: where, text } of problems) {
          expect(where.line).toBeGreaterThan(0)
          expect(where.column).toBeGreaterThan(0)
          expect(text).toMatch(/\.$/)
          expect(text.isWellFormed()).toBe(true)
        }
      }),
      runs(125)
    )
  })

  test('bytes of any kind get an answer', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), input => check(input).problems.length > 0))
  })
})
